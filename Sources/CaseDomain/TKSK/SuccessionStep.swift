/// The steps from a vacancy to the next TKSK, in order (FACTS 3.4).
///
/// The raw value is stored. A step is recorded on the day it begins, so that the days since are the days in it.
public enum SuccessionStep: String, CaseIterable, Sendable {
  case pemberitahuan
  case seleksiAdministrasi = "seleksi-administrasi"
  case ujianTertulis = "ujian-tertulis"
  case ujianKomputer = "ujian-komputer"
  case wawancara
  case usul
  case suratMasuk = "surat-masuk"
  case bukuBidang = "buku-bidang"
  case disposisi
  case periksaBerkas = "periksa-berkas"
  case konsep
  case tandaTangan = "tanda-tangan"
  case inputData = "input-data"
  case skKementerian = "sk-kementerian"

  /// Working days that one province's SOP allows; nil for the steps before the province.
  ///
  /// North Sumatra's SOP: 5, 1, 5, 30, 4, 5, 3 and 183, together ``provinceDays``.
  public var expectedDays: Int? {
    switch self {
    case .pemberitahuan, .seleksiAdministrasi, .ujianTertulis, .ujianKomputer, .wawancara, .usul:
      nil
    case .suratMasuk: 5
    case .bukuBidang: 1
    case .disposisi: 5
    case .periksaBerkas: 30
    case .konsep: 4
    case .tandaTangan: 5
    case .inputData: 3
    case .skKementerian: 183
    }
  }

  /// The working days of all steps at the province together: 236.
  public static var provinceDays: Int { allCases.reduce(0) { $0 + ($1.expectedDays ?? 0) } }

  /// Where ``expectedDays`` comes from; printed beside the clock.
  public static let source = "SOP TKSK Prov. Sumatera Utara"

  /// The place in the order, from 1.
  public var number: Int { (Self.allCases.firstIndex(of: self) ?? 0) + 1 }

  /// The steps that may be recorded after `last`; a test that was not held may be left out.
  public static func after(_ last: SuccessionStep?) -> [SuccessionStep] {
    allCases.filter { $0.number > last?.number ?? 0 }
  }

  public var label: String {
    switch self {
    case .pemberitahuan: "Surat lowongan ke kecamatan dan pilar"
    case .seleksiAdministrasi: "Seleksi administrasi"
    case .ujianTertulis: "Ujian tertulis"
    case .ujianKomputer: "Ujian komputer"
    case .wawancara: "Wawancara"
    case .usul: "Peringkat, berita acara, usul ke provinsi"
    case .suratMasuk: "Surat masuk provinsi"
    case .bukuBidang: "Buku surat bidang"
    case .disposisi: "Disposisi Kabid"
    case .periksaBerkas: "Pemeriksaan berkas"
    case .konsep: "Konsep rekomendasi"
    case .tandaTangan: "Tanda tangan Kadis"
    case .inputData: "Input data"
    case .skKementerian: "Menunggu SK kementerian"
    }
  }
}
