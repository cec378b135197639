#include <stdlib.h>
#include <string.h>

#include "internal.h"

enum { most_custom_formats = 4096, longest_part = 64 << 20 };

struct formats_reading {
  int status;
  struct formats *formats;
  bool in_cell_formats;
  // Numbers of the workbook's own formats that show dates.
  long custom[most_custom_formats];
  size_t custom_count;
};

// Whether a format code such as dd/mm/yyyy or [$-421]d mmmm yyyy shows a day or a year.
static bool code_shows_date(const char *code) {
  bool in_quotes = false, in_brackets = false;
  for (; *code; code++) {
    if (*code == '"') in_quotes = !in_quotes;
    else if (*code == '[') in_brackets = true;
    else if (*code == ']') in_brackets = false;
    else if (*code == '\\' && code[1]) code++;
    else if (!in_quotes && !in_brackets && strchr("dDyY", *code)) return true;
  }
  return false;
}

static bool number_shows_date(const struct formats_reading *reading, long number) {
  if ((number >= 14 && number <= 17) || number == 22 || (number >= 27 && number <= 31) ||
      number == 36 || (number >= 50 && number <= 54) || number == 57 || number == 58)
    return true;
  for (size_t index = 0; index < reading->custom_count; index++)
    if (reading->custom[index] == number) return true;
  return false;
}

static void add_format(struct formats_reading *reading, bool is_date) {
  struct formats *formats = reading->formats;
  if (formats->count == formats->capacity) {
    size_t capacity = formats->capacity ? formats->capacity * 2 : 64;
    bool *longer = realloc(formats->is_date, capacity * sizeof *longer);
    if (!longer) {
      reading->status = SPREADSHEET_NO_MEMORY;
      return;
    }
    formats->is_date = longer;
    formats->capacity = capacity;
  }
  formats->is_date[formats->count++] = is_date;
}

static void formats_start(void *context, const char *name, const char **attributes) {
  struct formats_reading *reading = context;
  const char *number = attribute(attributes, "numFmtId");
  if (same(name, "numFmt")) {
    const char *code = attribute(attributes, "formatCode");
    if (number && code && code_shows_date(code) && reading->custom_count < most_custom_formats)
      reading->custom[reading->custom_count++] = strtol(number, NULL, 10);
  }
  if (same(name, "cellXfs")) reading->in_cell_formats = true;
  if (same(name, "xf") && reading->in_cell_formats)
    add_format(reading, number && number_shows_date(reading, strtol(number, NULL, 10)));
}

static void formats_end(void *context, const char *name) {
  if (same(name, "cellXfs")) ((struct formats_reading *)context)->in_cell_formats = false;
}

int read_formats(zip_t *zip, struct formats *formats) {
  struct formats_reading *reading = calloc(1, sizeof *reading);
  if (!reading) return SPREADSHEET_NO_MEMORY;
  reading->formats = formats;
  int result = read_part(zip, "xl/styles.xml", longest_part, reading, &reading->status,
                         formats_start, formats_end, NULL);
  free(reading);
  return result == SPREADSHEET_END ? SPREADSHEET_OK : result;
}
