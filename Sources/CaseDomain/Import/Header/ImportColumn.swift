/// What a column of an imported list means; the raw value names it in a mapping (`nama=Kolom 3`).
public enum ImportColumn: String, CaseIterable, Sendable {
  case name = "nama"
  case nik
  case kk
  case birthPlace = "tempat-lahir"
  case birthDate = "tanggal-lahir"
  /// Place and date in one cell, `Martapura, 05-07-1955`.
  case birthPlaceAndDate = "tempat-tanggal-lahir"
  case sex = "jenis-kelamin"
  case address = "alamat"
  case rt
  case rw
  /// RT and RW in one cell, `001/002`.
  case rtRw = "rt-rw"
  /// A code of any level, mostly of a desa.
  case areaCode = "kode-wilayah"
  case desa
  case kecamatan
  case kabupaten
  case provinsi
  /// PPKS types.
  case types = "jenis"
  case phone = "telepon"
  /// The day from which the entri holds (*tanggal pendataan*).
  case recordedOn = "tanggal-pendataan"
  /// The year of the list, where there is no day.
  case year = "tahun"

  // MARK: PSKS

  /// PSKS kinds.
  case kinds = "jenis-psks"
  /// *Individu* or *Lembaga*, where both are in one file.
  case subject = "jenis-subjek"
  /// From when somebody serves, a day or a year.
  case since = "mulai"
  /// The last day or year.
  case until = "selesai"
  /// Whether somebody still serves.
  case status
  case memberNumber = "no-anggota"
  /// The paper behind a role, or that of an institution.
  case letter = "no-sk"
  case letterDay = "tanggal-sk"
  case letterIssuer = "penerbit-sk"
  case paidBy = "sumber-honor"
  case position = "jabatan"
  case institution = "lembaga"
  case trainingName = "pelatihan"
  case trainingOrganiser = "penyelenggara"
  case trainingDay = "tanggal-pelatihan"
  case certificate = "sertifikat"
  /// The level at which an institution stands.
  case tier = "tingkat"
  /// The last day of an institution's paper.
  case validUntil = "berlaku-sampai"
  case leader = "ketua"
  case membersMale = "anggota-l"
  case membersFemale = "anggota-p"
  case capacity = "kapasitas"
  case email

  // MARK: TKSK

  case niat
  case mother = "ibu-kandung"
  case dutyKabupaten = "kabupaten-tugas"
  case dutyKecamatan = "kecamatan-tugas"
  case recruited = "tahun-pengangkatan"
  case origins = "unsur-asal"
  case mainJob = "pekerjaan"
  /// The account into which the province or kabupaten pays.
  case regionalAccount = "rekening-daerah"
  /// The account into which the ministry pays.
  case ministryAccount = "rekening-pusat"
  case grade = "penilaian"

  /// Whether the column tells where a person lives.
  public var namesAnArea: Bool {
    switch self {
    case .areaCode, .desa, .kecamatan, .kabupaten: true
    default: false
    }
  }
}
