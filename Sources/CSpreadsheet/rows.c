#include <stdlib.h>
#include <string.h>

#include "sheet.h"

enum { piece = 1 << 16, most_blank_rows = 1000 };

static void fail(spreadsheet *sheet, int status) {
  if (sheet->status == SPREADSHEET_OK) sheet->status = status;
  XML_StopParser(sheet->parser, XML_FALSE);
}

// The column of a reference such as BC12, or `next` when there is none.
static uint32_t column_of(const char *reference, uint32_t next) {
  uint64_t column = 0;
  if (!reference) return next;
  for (; *reference >= 'A' && *reference <= 'Z' && column < 1000000; reference++)
    column = column * 26 + (uint64_t)(*reference - 'A') + 1;
  return column ? (uint32_t)column - 1 : next;
}

static char type_of(const char *type) {
  if (!type || same(type, "n")) return 'n';
  if (same(type, "s")) return 's';
  if (same(type, "inlineStr")) return 'i';
  if (same(type, "str")) return 't';
  return type[0] == 'b' || type[0] == 'e' || type[0] == 'd' ? type[0] : 't';
}

static void start_row(spreadsheet *sheet, const char **attributes) {
  const char *text = attribute(attributes, "r");
  long number = text ? strtol(text, NULL, 10) : sheet->row_number + 1;
  long gap = number - sheet->row_number - 1;
  sheet->blank_rows = gap < 0 ? 0 : gap > most_blank_rows ? most_blank_rows : gap;
  sheet->row_number = number > sheet->row_number ? number : sheet->row_number + 1;
  sheet->row.length = 0;
  sheet->cell_count = 0;
  sheet->column = UINT32_MAX;
}

void sheet_on_start(void *context, const char *name, const char **attributes) {
  spreadsheet *sheet = context;
  name = local_name(name);
  if (same(name, "row")) {
    start_row(sheet, attributes);
  } else if (same(name, "c")) {
    const char *format = attribute(attributes, "s");
    sheet->column = column_of(attribute(attributes, "r"), sheet->column + 1);
    sheet->type = type_of(attribute(attributes, "t"));
    sheet->format = format ? strtol(format, NULL, 10) : 0;
    sheet->value.length = 0;
    sheet->in_cell = true;
    if (sheet->column >= sheet->limits.columns) fail(sheet, SPREADSHEET_TOO_LARGE);
  } else if (same(name, "rPh")) {
    sheet->phonetic++;
  } else if (same(name, "v") || same(name, "t")) {
    sheet->in_value = sheet->in_cell && !sheet->phonetic;
  }
}

void sheet_on_text(void *context, const char *bytes, int length) {
  spreadsheet *sheet = context;
  if (!sheet->in_value || sheet->status != SPREADSHEET_OK) return;
  int status = SPREADSHEET_OK;
  if (!text_append(&sheet->value, bytes, (size_t)length, &status)) fail(sheet, status);
}

// Makes room up to the present column, the cells between being empty.
static bool make_room(spreadsheet *sheet) {
  if (sheet->column >= sheet->cell_capacity) {
    uint32_t capacity = sheet->cell_capacity ? sheet->cell_capacity : 32;
    while (capacity <= sheet->column) capacity *= 2;
    struct cell *longer = realloc(sheet->cells, capacity * sizeof *longer);
    if (!longer) return false;
    sheet->cells = longer;
    sheet->cell_capacity = capacity;
  }
  while (sheet->cell_count <= sheet->column)
    sheet->cells[sheet->cell_count++] = (struct cell){0, 0};
  return true;
}

static void put(spreadsheet *sheet, const char *bytes, size_t length) {
  if (!length) return;
  int status = SPREADSHEET_NO_MEMORY;
  size_t start = sheet->row.length;
  if (!make_room(sheet) || !text_append(&sheet->row, bytes, length, &status))
    return fail(sheet, status);
  sheet->cells[sheet->column] = (struct cell){start, length};
}

// The value's text as a NUL-terminated number; false when it is too long for one.
static bool number_text(const spreadsheet *sheet, char out[64]) {
  if (sheet->value.length == 0 || sheet->value.length >= 64) return false;
  memcpy(out, sheet->value.bytes, sheet->value.length);
  out[sheet->value.length] = 0;
  return true;
}

static void put_shared(spreadsheet *sheet) {
  char number[64];
  if (!number_text(sheet, number)) return;
  unsigned long index = strtoul(number, NULL, 10);
  if (index >= sheet->strings.count) return fail(sheet, SPREADSHEET_BROKEN);
  uint64_t start = index ? sheet->strings.ends[index - 1] : 0;
  put(sheet, sheet->strings.pool.bytes + start, sheet->strings.ends[index] - start);
}

static void put_number(spreadsheet *sheet) {
  char number[64], date[11];
  size_t length = sheet->value.length;
  if (number_text(sheet, number)) {
    bool is_date = sheet->format >= 0 && (size_t)sheet->format < sheet->formats.count &&
                   sheet->formats.is_date[sheet->format];
    if (is_date && format_date(strtod(number, NULL), sheet->workbook.starts_in_1904, date))
      return put(sheet, date, 10);
    if (length > 2 && same(number + length - 2, ".0")) length -= 2;
  }
  put(sheet, sheet->value.bytes, length);
}

void sheet_on_end(void *context, const char *name) {
  spreadsheet *sheet = context;
  name = local_name(name);
  if (same(name, "v") || same(name, "t")) {
    sheet->in_value = false;
  } else if (same(name, "rPh")) {
    if (sheet->phonetic) sheet->phonetic--;
  } else if (same(name, "c")) {
    sheet->in_cell = false;
    if (sheet->status != SPREADSHEET_OK) return;
    if (sheet->type == 's') put_shared(sheet);
    else if (sheet->type == 'n') put_number(sheet);
    else put(sheet, sheet->value.bytes, sheet->value.length);
  } else if (same(name, "row")) {
    sheet->row_is_complete = true;
    XML_StopParser(sheet->parser, XML_TRUE);
  }
}

// Parses on until a row is complete or the sheet ends.
static int parse_row(spreadsheet *sheet) {
  sheet->row_is_complete = false;
  for (;;) {
    enum XML_Status status;
    if (sheet->is_suspended) {
      status = XML_ResumeParser(sheet->parser);
    } else if (sheet->at_end_of_file) {
      return SPREADSHEET_END;
    } else {
      void *buffer = XML_GetBuffer(sheet->parser, piece);
      if (!buffer) return SPREADSHEET_NO_MEMORY;
      zip_int64_t count = zip_fread(sheet->file, buffer, piece);
      if (count < 0) return SPREADSHEET_BROKEN;
      sheet->sheet_read += (uint64_t)count;
      if (sheet->sheet_read > sheet->limits.sheet_bytes) return SPREADSHEET_TOO_LARGE;
      sheet->at_end_of_file = count == 0;
      status = XML_ParseBuffer(sheet->parser, (int)count, count == 0);
    }
    if (sheet->status != SPREADSHEET_OK) return sheet->status;
    if (status == XML_STATUS_ERROR) return SPREADSHEET_BROKEN;
    sheet->is_suspended = status == XML_STATUS_SUSPENDED;
    if (sheet->row_is_complete) return SPREADSHEET_OK;
  }
}

int spreadsheet_next_row(spreadsheet *sheet) {
  if (sheet->status != SPREADSHEET_OK) return sheet->status;
  if (!sheet->row_is_waiting) {
    int status = parse_row(sheet);
    if (status != SPREADSHEET_OK) {
      sheet->status = status;
      sheet->cell_count = 0;
      return status;
    }
    sheet->row_is_waiting = true;
  }
  if (sheet->blank_rows > 0)
    sheet->blank_rows--;
  else
    sheet->row_is_waiting = false;
  return SPREADSHEET_OK;
}

uint32_t spreadsheet_cell_count(const spreadsheet *sheet) {
  return sheet->row_is_waiting ? 0 : sheet->cell_count;
}

const char *spreadsheet_cell(const spreadsheet *sheet, uint32_t column, size_t *length) {
  *length = 0;
  if (column >= spreadsheet_cell_count(sheet)) return NULL;
  *length = sheet->cells[column].length;
  return *length ? sheet->row.bytes + sheet->cells[column].start : NULL;
}

double spreadsheet_progress(const spreadsheet *sheet) {
  if (!sheet->sheet_size) return sheet->at_end_of_file;
  double part = (double)sheet->sheet_read / (double)sheet->sheet_size;
  return part > 1 ? 1 : part;
}
