#pragma once
#include <stddef.h>
#include <stdint.h>

/// Bytes that live as long as the program; not terminated by a zero.
typedef struct {
  const uint8_t *_Nonnull bytes;
  size_t length;
} ReferenceText;

/// Provinsi to kecamatan of the whole country: `kode,nama,tingkat,induk` with LF, sorted by code.
ReferenceText reference_wilayah(void);

/// Desa and kelurahan of provinces 18, 62 and 63, in the same form.
ReferenceText reference_desa(void);

/// The licence under which the two tables were taken over.
ReferenceText reference_wilayah_license(void);

/// The theme that is used when no theme file can be read, in the form of the files in `themes`.
ReferenceText reference_theme(void);
