#include "remote/core/cancel.h"
