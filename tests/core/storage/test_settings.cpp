#include "tests/core/storage/filetest.h"
