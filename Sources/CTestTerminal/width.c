// libc's own opinion on the width of a character, to compare the toolkit's table with.
#include "CTestTerminal.h"

#include <locale.h>
#include <wchar.h>

int ct_scalar_width(uint32_t scalar) {
  static locale_t utf8;
  if (!utf8) utf8 = newlocale(LC_CTYPE_MASK, "C.UTF-8", (locale_t)0);
  if (!utf8) return -2;
  locale_t before = uselocale(utf8);
  int width = wcwidth((wchar_t)scalar);
  uselocale(before);
  return width;
}
