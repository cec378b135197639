#include <stdlib.h>

#include "sheet.h"

void spreadsheet_close(spreadsheet *sheet) {
  if (!sheet) return;
  if (sheet->parser) XML_ParserFree(sheet->parser);
  if (sheet->file) zip_fclose(sheet->file);
  if (sheet->zip) zip_discard(sheet->zip);
  text_free(&sheet->strings.pool);
  text_free(&sheet->row);
  text_free(&sheet->value);
  free(sheet->strings.ends);
  free(sheet->formats.is_date);
  free(sheet->cells);
  free(sheet);
}

// Opens the sheet's part with a new parser, before its first row.
static int start_sheet(spreadsheet *sheet) {
  if (sheet->parser) XML_ParserFree(sheet->parser);
  if (sheet->file) zip_fclose(sheet->file);
  sheet->parser = NULL;
  int status = open_part(sheet->zip, sheet->workbook.path, &sheet->file, &sheet->sheet_size);
  if (status != SPREADSHEET_OK) return status == SPREADSHEET_END ? SPREADSHEET_BROKEN : status;
  sheet->parser = safe_parser(sheet);
  if (!sheet->parser) return SPREADSHEET_NO_MEMORY;
  XML_SetElementHandler(sheet->parser, sheet_on_start, sheet_on_end);
  XML_SetCharacterDataHandler(sheet->parser, sheet_on_text);
  return SPREADSHEET_OK;
}

static int open_sheet(spreadsheet *sheet) {
  int status = read_workbook(sheet->zip, &sheet->workbook);
  if (status == SPREADSHEET_OK) status = read_formats(sheet->zip, &sheet->formats);
  if (status == SPREADSHEET_OK)
    status = read_shared_strings(sheet->zip, sheet->limits.string_bytes, &sheet->strings);
  return status == SPREADSHEET_OK ? start_sheet(sheet) : status;
}

int spreadsheet_rewind(spreadsheet *sheet) {
  sheet->sheet_read = 0;
  sheet->at_end_of_file = sheet->is_suspended = sheet->row_is_waiting = false;
  sheet->in_value = sheet->in_cell = false;
  sheet->phonetic = 0;
  sheet->row_number = sheet->blank_rows = 0;
  sheet->cell_count = 0;
  sheet->status = start_sheet(sheet);
  return sheet->status;
}

int spreadsheet_open(const char *path, struct spreadsheet_limits limits, spreadsheet **result) {
  *result = NULL;
  spreadsheet *sheet = calloc(1, sizeof *sheet);
  if (!sheet) return SPREADSHEET_NO_MEMORY;
  sheet->limits = limits;
  if (!limits.sheet_bytes) sheet->limits.sheet_bytes = 2ull << 30;
  if (!limits.string_bytes) sheet->limits.string_bytes = 512ull << 20;
  if (!limits.cell_bytes) sheet->limits.cell_bytes = 256u << 10;
  if (!limits.columns) sheet->limits.columns = 16384;
  sheet->value.limit = sheet->limits.cell_bytes;
  sheet->row.limit = 64ull << 20;
  int code = 0;
  sheet->zip = zip_open(path, ZIP_RDONLY, &code);
  int status = SPREADSHEET_OK;
  if (!sheet->zip)
    status = code == ZIP_ER_OPEN || code == ZIP_ER_READ || code == ZIP_ER_NOENT
                 ? SPREADSHEET_UNREADABLE
                 : SPREADSHEET_BROKEN;
  else
    status = open_sheet(sheet);
  if (status != SPREADSHEET_OK) {
    spreadsheet_close(sheet);
    return status;
  }
  *result = sheet;
  return SPREADSHEET_OK;
}
