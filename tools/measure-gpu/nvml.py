"""The few calls of NVML that a measurement needs, without a package: the driver brings the library.

Serial numbers, UUIDs and bus addresses are never asked for.
"""

import ctypes

CLOCK_SM, CLOCK_MEMORY, TEMPERATURE_GPU = 1, 2, 0


class Missing(Exception):
    """The driver's library is not there, or refused a call; says which."""


class _Utilization(ctypes.Structure):
    _fields_ = [("gpu", ctypes.c_uint), ("memory", ctypes.c_uint)]


class _Memory(ctypes.Structure):
    _fields_ = [("total", ctypes.c_ulonglong), ("free", ctypes.c_ulonglong), ("used", ctypes.c_ulonglong)]


class Device:
    """One accelerator by its index. `None` stands for what the device does not tell."""

    def __init__(self, index):
        try:
            self._library = ctypes.CDLL("libnvidia-ml.so.1")
        except OSError as error:
            raise Missing("libnvidia-ml.so.1 is not here: is the driver of NVIDIA installed?") from error
        self._call("nvmlInit_v2")
        self._handle = ctypes.c_void_p()
        self._call("nvmlDeviceGetHandleByIndex_v2", ctypes.c_uint(index), ctypes.byref(self._handle))

    def _call(self, name, *arguments):
        status = getattr(self._library, name)(*arguments)
        if status != 0:
            raise Missing(f"{name} answers {status}")

    def _ask(self, name, kind, *arguments):
        value = kind()
        try:
            self._call(name, self._handle, *arguments, ctypes.byref(value))
        except (Missing, AttributeError):
            return None
        return value

    def _number(self, name, kind, *arguments):
        value = self._ask(name, kind, *arguments)
        return None if value is None else value.value

    def name(self):
        text = ctypes.create_string_buffer(96)
        self._call("nvmlDeviceGetName", self._handle, text, ctypes.c_uint(96))
        return text.value.decode()

    def driver(self):
        text = ctypes.create_string_buffer(80)
        self._call("nvmlSystemGetDriverVersion", text, ctypes.c_uint(80))
        return text.value.decode()

    def limits_mw(self):
        """Milliwatts: what the board was made for, and what is enforced now."""
        return (
            self._number("nvmlDeviceGetPowerManagementDefaultLimit", ctypes.c_uint),
            self._number("nvmlDeviceGetEnforcedPowerLimit", ctypes.c_uint),
        )

    def memory(self):
        """Bytes: all and used."""
        value = self._ask("nvmlDeviceGetMemoryInfo", _Memory)
        return (None, None) if value is None else (value.total, value.used)

    def sample(self):
        """One reading, in the order of `nvml_columns` in plan.json after the two clocks."""
        utilization = self._ask("nvmlDeviceGetUtilizationRates", _Utilization)
        used = self.memory()[1]
        slowed = self._number("nvmlDeviceGetCurrentClocksThrottleReasons", ctypes.c_ulonglong)
        return [
            self._number("nvmlDeviceGetPowerUsage", ctypes.c_uint),
            self._number("nvmlDeviceGetTotalEnergyConsumption", ctypes.c_ulonglong),
            None if utilization is None else utilization.gpu,
            None if utilization is None else utilization.memory,
            self._number("nvmlDeviceGetClockInfo", ctypes.c_uint, ctypes.c_uint(CLOCK_SM)),
            self._number("nvmlDeviceGetClockInfo", ctypes.c_uint, ctypes.c_uint(CLOCK_MEMORY)),
            self._number("nvmlDeviceGetTemperature", ctypes.c_uint, ctypes.c_uint(TEMPERATURE_GPU)),
            None if used is None else used // 2**20,
            slowed,
        ]
