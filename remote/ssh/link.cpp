#include "remote/ssh/link.h"
