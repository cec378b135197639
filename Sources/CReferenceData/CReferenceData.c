#include "CReferenceData.h"

static const uint8_t wilayah[] = {
#embed "data/wilayah.csv"
};

static const uint8_t desa[] = {
#embed "data/wilayah-desa.csv"
};

static const uint8_t wilayah_license[] = {
#embed "data/LICENSE-wilayah.txt"
};

static const uint8_t theme[] = {
#embed "../../themes/bawaan-gelap.theme"
};

ReferenceText reference_wilayah(void) { return (ReferenceText){wilayah, sizeof wilayah}; }

ReferenceText reference_desa(void) { return (ReferenceText){desa, sizeof desa}; }

ReferenceText reference_wilayah_license(void) {
  return (ReferenceText){wilayah_license, sizeof wilayah_license};
}

ReferenceText reference_theme(void) { return (ReferenceText){theme, sizeof theme}; }
