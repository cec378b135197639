/// Why a row is not taken, in the order in which the reasons are tried: the first that holds wins.
///
/// The raw value is the code in reports, in JSON and in the file of rejected rows.
public enum RejectReason: String, CaseIterable, Error, Sendable {
  case nameEmpty = "nama-kosong"
  /// A spreadsheet made a rounded number of it, 6,30301E+15.
  case nikRoundedBySpreadsheet = "nik-rusak-spreadsheet"
  case nikNotSixteenDigits = "nik-bukan-16-angka"
  /// Day, month or date that no calendar has in any century, or serial 0000.
  case nikDateImpossible = "nik-tanggal-mustahil"
  case sexUnknown = "jenis-kelamin-tak-dikenal"
  case birthDateUnreadable = "tanggal-lahir-tak-terbaca"
  case birthDateInFuture = "tanggal-lahir-di-masa-depan"
  case areaUnknown = "wilayah-tak-dikenal"
  /// The place exists, but not in the account's area.
  case outsideWorkArea = "di-luar-wilayah-kerja"
  case typeUnknown = "jenis-ppks-tak-dikenal"
  /// Type 26: communities have their own list.
  case typeIsNotOfPersons = "jenis-bukan-orang"
  /// No kind of PSKS of this name.
  case kindUnknown = "jenis-psks-tak-dikenal"
  /// The days from or until which a role, SK or training holds.
  case periodUnreadable = "masa-tak-terbaca"
  /// It ends before it begins.
  case periodReversed = "masa-terbalik"
  /// No ten digits.
  case niatUnreadable = "niat-tak-terbaca"
  /// The NIK stands for somebody with clearly another name or birth date; the store finds this.
  case nikOfAnother = "nik-dipakai-orang-lain"
  /// The person is known and known persons are to be rejected; the store finds this.
  case known = "sudah-ada"
  /// The NIAT is another person's; the store finds this.
  case niatOfAnother = "niat-dipakai-orang-lain"
  /// Another role of the person forbids this one; the store finds this.
  case rolesForbidden = "peran-rangkap-dilarang"
  /// Somebody else serves in the kecamatan in that time; the store finds this.
  case kecamatanHeld = "kecamatan-sudah-ada-tksk"
}
