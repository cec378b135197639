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
  case types = "jenis"
  case phone = "telepon"
  /// The day from which the entri holds (*tanggal pendataan*).
  case recordedOn = "tanggal-pendataan"
  /// The year of the list, where there is no day.
  case year = "tahun"

  /// The place of the column in ``ImportRow``.
  var ordinal: Int {
    switch self {
    case .name: 0
    case .nik: 1
    case .kk: 2
    case .birthPlace: 3
    case .birthDate: 4
    case .birthPlaceAndDate: 5
    case .sex: 6
    case .address: 7
    case .rt: 8
    case .rw: 9
    case .rtRw: 10
    case .areaCode: 11
    case .desa: 12
    case .kecamatan: 13
    case .kabupaten: 14
    case .provinsi: 15
    case .types: 16
    case .phone: 17
    case .recordedOn: 18
    case .year: 19
    }
  }

  /// Whether the column tells where a person lives.
  public var namesAnArea: Bool {
    switch self {
    case .areaCode, .desa, .kecamatan, .kabupaten: true
    default: false
    }
  }
}
