/** The part of GitHub's GraphQL that we ask. Names, types and nullability: https://docs.github.com/public/schema.docs.graphql */
import { buildSchema } from 'graphql'

export const schema = buildSchema(`
  scalar GitObjectID
  scalar URI
  scalar DateTime
  scalar Base64String
  scalar GitTimestamp
  scalar BigInt
  type Query { repository(owner: String!, name: String!, followRenames: Boolean = true): Repository  viewer: User! }
  interface Actor { login: String! }
  type User implements Actor & RepositoryOwner { login: String!  databaseId: Int }
  type Bot implements Actor { login: String!  databaseId: Int }
  type Organization implements Actor & RepositoryOwner { login: String!  databaseId: Int }
  type Mannequin implements Actor { login: String!  databaseId: Int }
  interface RepositoryOwner { login: String! }
  type Repository {
    name: String!
    nameWithOwner: String!
    owner: RepositoryOwner!
    object(expression: String, oid: GitObjectID): GitObject
    pullRequest(number: Int!): PullRequest
  }
  interface GitObject { oid: GitObjectID! }
  type Blob implements GitObject { oid: GitObjectID!  byteSize: Int!  isBinary: Boolean  isTruncated: Boolean!  text: String }
  type Tree implements GitObject { oid: GitObjectID!  entries: [TreeEntry!] }
  type TreeEntry {
    mode: Int!
    name: String!
    nameRaw: Base64String!
    object: GitObject
    oid: GitObjectID!
    path: String
    size: Int!
    type: String!
  }
  type GitActor { date: GitTimestamp  email: String  name: String  user: User }
  type Commit implements GitObject {
    oid: GitObjectID!
    author: GitActor
    authors(after: String, before: String, first: Int, last: Int): GitActorConnection!
    authoredDate: DateTime!
    committedDate: DateTime!
    committer: GitActor
    message: String!
    tree: Tree!
    parents(after: String, before: String, first: Int, last: Int): CommitConnection!
    history(after: String, before: String, first: Int, last: Int): CommitHistoryConnection!
    associatedPullRequests(after: String, before: String, first: Int, last: Int): PullRequestConnection
  }
  type GitActorConnection { nodes: [GitActor]  pageInfo: PageInfo!  totalCount: Int! }
  type Ref { name: String!  target: GitObject }
  enum PullRequestState { CLOSED MERGED OPEN }
  type PullRequestCommit { commit: Commit! }
  type PullRequestCommitConnection { nodes: [PullRequestCommit]  pageInfo: PageInfo!  totalCount: Int! }
  type CommitConnection { nodes: [Commit]  pageInfo: PageInfo!  totalCount: Int! }
  type CommitHistoryConnection { nodes: [Commit]  pageInfo: PageInfo!  totalCount: Int! }
  type PullRequestConnection { nodes: [PullRequest]  pageInfo: PageInfo!  totalCount: Int! }
  type LabelConnection { nodes: [Label]  pageInfo: PageInfo!  totalCount: Int! }
  type Label { name: String! }
  type PullRequest {
    number: Int!
    author: Actor
    baseRef: Ref
    baseRefName: String!
    baseRefOid: GitObjectID!
    baseRepository: Repository
    commits(after: String, before: String, first: Int, last: Int): PullRequestCommitConnection!
    headRefName: String!
    headRefOid: GitObjectID!
    headRepository: Repository
    isCrossRepository: Boolean!
    labels(after: String, before: String, first: Int, last: Int): LabelConnection
    mergeCommit: Commit
    merged: Boolean!
    state: PullRequestState!
    comments(first: Int, last: Int, after: String, before: String): IssueCommentConnection!
  }
  type IssueCommentConnection { nodes: [IssueComment]  pageInfo: PageInfo!  totalCount: Int! }
  type PageInfo { hasNextPage: Boolean!  hasPreviousPage: Boolean!  endCursor: String  startCursor: String }
  enum CommentAuthorAssociation {
    COLLABORATOR CONTRIBUTOR FIRST_TIMER FIRST_TIME_CONTRIBUTOR MANNEQUIN MEMBER NONE OWNER
  }
  type IssueComment {
    databaseId: Int
    fullDatabaseId: BigInt
    body: String!
    url: URI!
    viewerDidAuthor: Boolean!
    author: Actor
    authorAssociation: CommentAuthorAssociation!
    editor: Actor
    createdAt: DateTime!
    updatedAt: DateTime!
    lastEditedAt: DateTime
    includesCreatedEdit: Boolean!
    isMinimized: Boolean!
  }
`)
