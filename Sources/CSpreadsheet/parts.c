#include <stdlib.h>
#include <string.h>

#include "internal.h"

enum { piece = 1 << 16, longest_small_part = 64 << 20 };

static void refuse_doctype(void *context, const char *name, const char *system_id,
                           const char *public_id, int has_internal_subset) {
  (void)name, (void)system_id, (void)public_id, (void)has_internal_subset;
  // Whatever our parsers are given as user data begins with the parser.
  XML_StopParser(*(XML_Parser *)context, XML_FALSE);
}

XML_Parser safe_parser(void *context) {
  XML_Parser parser = XML_ParserCreate(NULL);
  if (!parser) return NULL;
  XML_SetUserData(parser, context);
  XML_SetStartDoctypeDeclHandler(parser, refuse_doctype);
  return parser;
}

int open_part(zip_t *zip, const char *name, zip_file_t **file, uint64_t *size) {
  *file = NULL;
  zip_stat_t entry;
  if (zip_stat(zip, name, 0, &entry) != 0) return SPREADSHEET_END;
  if ((entry.valid & ZIP_STAT_ENCRYPTION_METHOD) && entry.encryption_method != ZIP_EM_NONE)
    return SPREADSHEET_ENCRYPTED;
  *size = (entry.valid & ZIP_STAT_SIZE) ? entry.size : 0;
  *file = zip_fopen(zip, name, 0);
  return *file ? SPREADSHEET_OK : SPREADSHEET_BROKEN;
}

// What every parser's user data begins with.
struct part {
  XML_Parser parser;
  void *context;
  element_start start;
  element_end end;
  element_text text;
};

static void part_start(void *data, const char *name, const char **attributes) {
  struct part *part = data;
  part->start(part->context, local_name(name), attributes);
}

static void part_end(void *data, const char *name) {
  struct part *part = data;
  if (part->end) part->end(part->context, local_name(name));
}

static void part_text(void *data, const char *bytes, int length) {
  struct part *part = data;
  if (part->text) part->text(part->context, bytes, length);
}

static int parse_file(zip_file_t *file, XML_Parser parser, uint64_t limit, const int *status) {
  uint64_t total = 0;
  for (;;) {
    void *buffer = XML_GetBuffer(parser, piece);
    if (!buffer) return SPREADSHEET_NO_MEMORY;
    zip_int64_t count = zip_fread(file, buffer, piece);
    if (count < 0) return SPREADSHEET_BROKEN;
    total += (uint64_t)count;
    if (total > limit) return SPREADSHEET_TOO_LARGE;
    if (XML_ParseBuffer(parser, (int)count, count == 0) == XML_STATUS_ERROR)
      return SPREADSHEET_BROKEN;
    if (*status != SPREADSHEET_OK) return *status;
    if (count == 0) return SPREADSHEET_OK;
  }
}

int read_part(zip_t *zip, const char *name, uint64_t limit, void *context, const int *status,
              element_start start, element_end end, element_text text) {
  zip_file_t *file;
  uint64_t size;
  int opened = open_part(zip, name, &file, &size);
  if (opened != SPREADSHEET_OK) return opened;
  struct part part = {NULL, context, start, end, text};
  part.parser = safe_parser(&part);
  int result = SPREADSHEET_NO_MEMORY;
  if (part.parser) {
    XML_SetElementHandler(part.parser, part_start, part_end);
    XML_SetCharacterDataHandler(part.parser, part_text);
    result = parse_file(file, part.parser, limit, status);
    XML_ParserFree(part.parser);
  }
  zip_fclose(file);
  return result;
}

// The workbook and its relations.

struct workbook_reading {
  int status;
  struct workbook *workbook;
};

static void workbook_start(void *context, const char *name, const char **attributes) {
  struct workbook *workbook = ((struct workbook_reading *)context)->workbook;
  if (same(name, "workbookPr")) {
    const char *flag = attribute(attributes, "date1904");
    workbook->starts_in_1904 = flag && (same(flag, "1") || same(flag, "true"));
  }
  if (same(name, "sheet") && !workbook->relation[0]) {
    for (const char **each = attributes; *each; each += 2)
      if (strchr(*each, ':') && same(local_name(*each), "id"))
        strncpy(workbook->relation, each[1], sizeof workbook->relation - 1);
  }
}

static void relation_start(void *context, const char *name, const char **attributes) {
  struct workbook *workbook = ((struct workbook_reading *)context)->workbook;
  const char *id = attribute(attributes, "Id");
  const char *target = attribute(attributes, "Target");
  if (!same(name, "Relationship") || !id || !target || !same(id, workbook->relation)) return;
  size_t room = sizeof workbook->path - 1;
  workbook->path[0] = 0;
  if (target[0] == '/')
    target++;
  else
    strncat(workbook->path, "xl/", room);
  strncat(workbook->path, target, room - strlen(workbook->path));
}

int read_workbook(zip_t *zip, struct workbook *workbook) {
  struct workbook_reading reading = {SPREADSHEET_OK, workbook};
  int result = read_part(zip, "xl/workbook.xml", longest_small_part, &reading, &reading.status,
                         workbook_start, NULL, NULL);
  if (result != SPREADSHEET_OK) return result == SPREADSHEET_END ? SPREADSHEET_BROKEN : result;
  result = read_part(zip, "xl/_rels/workbook.xml.rels", longest_small_part, &reading,
                     &reading.status, relation_start, NULL, NULL);
  if (result != SPREADSHEET_OK && result != SPREADSHEET_END) return result;
  if (!workbook->path[0]) strcpy(workbook->path, "xl/worksheets/sheet1.xml");
  return SPREADSHEET_OK;
}

// The strings that cells share.

struct strings_reading {
  int status;
  struct shared_strings *strings;
  bool in_text;
  unsigned phonetic;
};

static void strings_start(void *context, const char *name, const char **attributes) {
  (void)attributes;
  struct strings_reading *reading = context;
  if (same(name, "rPh")) reading->phonetic++;
  if (same(name, "t")) reading->in_text = true;
}

static void strings_end(void *context, const char *name) {
  struct strings_reading *reading = context;
  struct shared_strings *strings = reading->strings;
  if (same(name, "rPh") && reading->phonetic) reading->phonetic--;
  if (same(name, "t")) reading->in_text = false;
  if (!same(name, "si") || reading->status != SPREADSHEET_OK) return;
  if (strings->count == strings->capacity) {
    size_t capacity = strings->capacity ? strings->capacity * 2 : 1024;
    uint64_t *longer = realloc(strings->ends, capacity * sizeof *longer);
    if (!longer) {
      reading->status = SPREADSHEET_NO_MEMORY;
      return;
    }
    strings->ends = longer;
    strings->capacity = capacity;
  }
  strings->ends[strings->count++] = strings->pool.length;
}

static void strings_text(void *context, const char *bytes, int length) {
  struct strings_reading *reading = context;
  if (!reading->in_text || reading->phonetic || reading->status != SPREADSHEET_OK) return;
  text_append(&reading->strings->pool, bytes, (size_t)length, &reading->status);
}

int read_shared_strings(zip_t *zip, uint64_t limit, struct shared_strings *strings) {
  struct strings_reading reading = {SPREADSHEET_OK, strings, false, 0};
  strings->pool.limit = limit;
  int result = read_part(zip, "xl/sharedStrings.xml", limit * 4, &reading, &reading.status,
                         strings_start, strings_end, strings_text);
  return result == SPREADSHEET_END ? SPREADSHEET_OK : result;
}
