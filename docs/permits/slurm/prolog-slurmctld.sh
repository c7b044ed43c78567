#!/usr/bin/env bash
# PrologSlurmctld: a job with accelerators starts only with a permit of Carbon Clerk; otherwise it is held.
#
# The permit is the job's comment (sbatch --comment="$(cat permit.txt)"), or CARBON_PERMIT in the environment that
# slurmctld gives this script. Settings are in /etc/slurm/carbon-permit.conf (CARBON_PERMIT_CONF names another file):
#   CARBON_CLERK       the program                                   (default: carbon-clerk)
#   CARBON_KEYS        the public keys that are believed             (needed)
#   CARBON_SPOOL       where used device-hours are kept              (needed)
#   CARBON_REVOKED     revoked ids, one on a line                    (optional)
#   CARBON_REGION      where this cluster stands, as in the plans    (optional)
#   CARBON_GPU         what the cluster's boards are, where gres has no types: "NVIDIA H100"   (optional)
#   CARBON_PATH        where the programs are, besides /usr/local/bin, /usr/bin and /bin: a prolog has no search path
#   CARBON_CPU_JOBS    pass, or refuse: what becomes of jobs without gres/gpu      (default: pass)
#   SCONTROL, SQUEUE   programs of Slurm
#
# Whatever goes wrong here, the job does not start.
set -u -o pipefail
export PATH=/usr/local/bin:/usr/bin:/bin:${CARBON_PATH:-}

conf=${CARBON_PERMIT_CONF:-/etc/slurm/carbon-permit.conf}
# shellcheck source=/dev/null
[ ! -r "$conf" ] || . "$conf"
clerk=${CARBON_CLERK:-carbon-clerk}
scontrol=${SCONTROL:-scontrol}
squeue=${SQUEUE:-squeue}

# The id of one task of an array: SLURM_JOB_ID of its first task means all of them.
job=${SLURM_JOB_ID:?}
if [ -n "${SLURM_ARRAY_JOB_ID:-}" ]; then job=${SLURM_ARRAY_JOB_ID}_${SLURM_ARRAY_TASK_ID:?}; fi

hold() {
  logger -t carbon-permit "job $job held: $1" 2>/dev/null || true
  printf 'carbon-permit: job %s held: %s\n' "$job" "$1" >&2
  # A failing prolog alone would have the job tried again at once.
  "$scontrol" update "JobId=$job" "AdminComment=carbon permit: ${1:0:200}" >&2 || true
  "$scontrol" requeuehold "$job" >&2 || true
  exit 1
}

# One field and nothing else: what users write (names, comments) does not stand in it.
tres=$("$squeue" --noheader --jobs="$job" --Format=tres-alloc:4000 | tr -d ' ') || hold 'squeue does not know the job'
boards=$(grep -oE '(^|,)gres/gpu=[0-9]+' <<<"$tres" | grep -oE '[0-9]+$')
if [ -z "$boards" ]; then
  if [[ $tres == *gres/gpu* || ${CARBON_CPU_JOBS:-pass} != pass ]]; then hold 'its accelerators cannot be counted'; fi
  exit 0
fi

# Seconds from start to the end by its time limit, rounded up to hours x boards with three digits.
[[ ${SLURM_JOB_START_TIME:-} =~ ^[0-9]+$ && ${SLURM_JOB_END_TIME:-} =~ ^[0-9]+$ ]] || hold 'it has no time limit'
seconds=$((SLURM_JOB_END_TIME - SLURM_JOB_START_TIME))
[ "$seconds" -gt 0 ] && [ "$seconds" -le 31622400 ] || hold 'its time limit is none or longer than a year'
thousandths=$(((seconds * boards * 1000 + 3599) / 3600))
hours=$((thousandths / 1000)).$(printf '%03d' $((thousandths % 1000)))

# Types of the boards, where the cluster's gres has them: gres/gpu:h100=8.
hardware=()
while IFS='=' read -r name count; do
  [ -z "$name" ] || hardware+=(--hardware "${count}x ${name#*gres/gpu:}")
done < <(grep -oE 'gres/gpu:[A-Za-z0-9_.-]+=[0-9]+' <<<"$tres")
if [ ${#hardware[@]} -eq 0 ]; then
  [ -n "${CARBON_GPU:-}" ] || hold 'the cluster does not say which boards these are: set CARBON_GPU'
  hardware=(--hardware "${boards}x $CARBON_GPU")
fi

permit=${SLURM_JOB_COMMENT:-${CARBON_PERMIT:-}}
[ -n "$permit" ] || hold 'no permit: submit with --comment="$(cat permit.txt)"'
more=()
[ -z "${CARBON_REGION:-}" ] || more+=(--region "$CARBON_REGION")
[ -z "${CARBON_REVOKED:-}" ] || more+=(--revoked "$CARBON_REVOKED")

# Through standard input: arguments of a process can be read by everybody on the machine.
said=$(printf '%s' "$permit" | timeout 20 "$clerk" permit verify - \
  --keys "${CARBON_KEYS:?}" --spool "${CARBON_SPOOL:?}" --job "${SLURM_CLUSTER_NAME:-cluster}.$job.${SLURM_JOB_RESTART_COUNT:-0}" \
  --device-hours "$hours" "${hardware[@]}" ${more[@]+"${more[@]}"} 2>&1) || hold "${said:-the permit could not be checked}"
printf 'carbon-permit: job %s: %s\n' "$job" "$said" >&2
