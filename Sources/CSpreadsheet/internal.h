#pragma once
#include <expat.h>
#include <stdbool.h>
#include <zip.h>

#include "CSpreadsheet.h"

// Text that grows; never more than `limit` bytes.
struct text {
  char *bytes;
  size_t length, capacity, limit;
};

// Adds bytes. False when the limit or the memory is reached; `status` then says which.
bool text_append(struct text *text, const char *bytes, size_t length, int *status);
void text_free(struct text *text);

// The strings that cells share, packed one behind the other.
struct shared_strings {
  struct text pool;
  uint64_t *ends;  // ends[i] is where string i ends in the pool
  size_t count, capacity;
};

// Which of the workbook's cell formats show dates.
struct formats {
  bool *is_date;
  size_t count, capacity;
};

// What the workbook's part says: its first sheet's relation and the epoch of its dates.
struct workbook {
  char relation[256];
  char path[512];
  bool starts_in_1904;
};

typedef void (*element_start)(void *context, const char *name, const char **attributes);
typedef void (*element_end)(void *context, const char *name);
typedef void (*element_text)(void *context, const char *bytes, int length);

// Reads one whole part of the package. A part that does not exist is SPREADSHEET_END.
// `status` is the context's own fault, looked at after every piece.
int read_part(zip_t *zip, const char *name, uint64_t limit, void *context, const int *status,
              element_start start, element_end end, element_text text);

// Opens a part; on any status but OK, *file is NULL.
int open_part(zip_t *zip, const char *name, zip_file_t **file, uint64_t *size);

int read_workbook(zip_t *zip, struct workbook *workbook);
int read_formats(zip_t *zip, struct formats *formats);
int read_shared_strings(zip_t *zip, uint64_t limit, struct shared_strings *strings);

// An XML parser that refuses document type declarations (and with them, entities).
XML_Parser safe_parser(void *context);

// The element's name without its namespace prefix.
const char *local_name(const char *name);
// The value of an attribute by local name, or NULL.
const char *attribute(const char **attributes, const char *name);
bool same(const char *left, const char *right);

// Writes the date of a serial number as yyyy-mm-dd and a NUL; false when it is out of range.
bool format_date(double serial, bool starts_in_1904, char out[11]);
