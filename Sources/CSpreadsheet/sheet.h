#pragma once
#include "internal.h"

// A workbook that is open at its first sheet.

struct cell {
  size_t start, length;
};

struct spreadsheet {
  XML_Parser parser;  // first: the doctype handler finds it here
  zip_t *zip;
  zip_file_t *file;
  struct workbook workbook;
  struct spreadsheet_limits limits;
  struct shared_strings strings;
  struct formats formats;
  uint64_t sheet_size, sheet_read;
  int status;
  bool at_end_of_file, is_suspended;

  // The present row.
  struct text row;
  struct cell *cells;
  uint32_t cell_count, cell_capacity;
  long row_number, blank_rows;
  bool row_is_waiting, row_is_complete;

  // The cell being read.
  struct text value;
  uint32_t column;
  char type;  // s shared, i inline, t text, b, e, d ISO date, n number
  long format;
  bool in_value, in_cell;
  unsigned phonetic;
};

// The parser's handlers; their context is the spreadsheet.
void sheet_on_start(void *context, const char *name, const char **attributes);
void sheet_on_text(void *context, const char *bytes, int length);
void sheet_on_end(void *context, const char *name);
