#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "internal.h"

bool text_append(struct text *text, const char *bytes, size_t length, int *status) {
  if (length > text->limit - text->length) {
    *status = SPREADSHEET_TOO_LARGE;
    return false;
  }
  if (text->length + length > text->capacity) {
    size_t capacity = text->capacity ? text->capacity * 2 : 4096;
    while (capacity < text->length + length) capacity *= 2;
    char *longer = realloc(text->bytes, capacity);
    if (!longer) {
      *status = SPREADSHEET_NO_MEMORY;
      return false;
    }
    text->bytes = longer;
    text->capacity = capacity;
  }
  if (length) memcpy(text->bytes + text->length, bytes, length);
  text->length += length;
  return true;
}

void text_free(struct text *text) {
  free(text->bytes);
  text->bytes = NULL;
  text->length = text->capacity = 0;
}

const char *local_name(const char *name) {
  const char *colon = strchr(name, ':');
  return colon ? colon + 1 : name;
}

bool same(const char *left, const char *right) { return strcmp(left, right) == 0; }

const char *attribute(const char **attributes, const char *name) {
  for (; *attributes; attributes += 2)
    if (same(local_name(*attributes), name)) return attributes[1];
  return NULL;
}

bool format_date(double serial, bool starts_in_1904, char out[11]) {
  if (!(serial >= 1 && serial < 2958466)) return false;
  long days = (long)serial;
  if (starts_in_1904) days += 1462;
  if (days == 60) return false;  // 29 February 1900, which only spreadsheets have
  if (days < 60) days += 1;
  long z = days - 25569 + 719468;  // days since 1 March of year 0
  long era = z / 146097;
  long day_of_era = z - era * 146097;
  long year_of_era =
      (day_of_era - day_of_era / 1460 + day_of_era / 36524 - day_of_era / 146096) / 365;
  long day_of_year = day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
  long shifted = (5 * day_of_year + 2) / 153;
  unsigned day = (unsigned)(day_of_year - (153 * shifted + 2) / 5 + 1);
  unsigned month = (unsigned)(shifted < 10 ? shifted + 3 : shifted - 9);
  unsigned year = (unsigned)(year_of_era + era * 400 + (month <= 2));
  snprintf(out, 11, "%04u-%02u-%02u", year % 10000, month % 100, day % 100);
  return true;
}
