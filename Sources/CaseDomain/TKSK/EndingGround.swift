/// Why a TKSK's term ended (FACTS 3.7).
///
/// The raw value is stored.
public enum EndingGround: String, CaseIterable, Sendable {
  case meninggal
  case mengundurkanDiri = "mengundurkan-diri"
  case pindahDomisili = "pindah-domisili"
  case sakit
  case jabatanLain = "jabatan-lain"
  case partai
  case pidana
  case evaluasi
  case usia
  case lain

  public var label: String {
    switch self {
    case .meninggal: "Meninggal"
    case .mengundurkanDiri: "Mengundurkan diri"
    case .pindahDomisili: "Pindah domisili"
    case .sakit: "Sakit berkepanjangan"
    case .jabatanLain: "Jabatan lain (kades, PNS, PPPK, TNI, Polri)"
    case .partai: "Pengurus partai atau calon legislatif"
    case .pidana: "Putusan pidana"
    case .evaluasi: "Evaluasi buruk atau pelanggaran"
    case .usia: "Batas usia"
    case .lain: "Sebab lain"
    }
  }

  /// The label of a stored reason; the text itself where an older office wrote its own words.
  public static func label(of stored: String) -> String {
    EndingGround(rawValue: stored)?.label ?? stored
  }
}
