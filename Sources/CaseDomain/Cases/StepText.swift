extension CaseStepKind {
  /// `Pendekatan awal`, as the diary names the line.
  public var label: String {
    switch self {
    case .laporan: "Laporan"
    case .pendekatan: "Pendekatan awal"
    case .asesmen: "Asesmen"
    case .rencana: "Rencana"
    case .intervensi: "Intervensi"
    case .evaluasi: "Evaluasi"
    case .terminasi: "Terminasi"
    case .bimbinganLanjut: "Bimbingan lanjut"
    case .tutup: "Kasus ditutup"
    case .mundur: "Tahap dimundurkan"
    case .bukaKembali: "Kasus dibuka kembali"
    case .kunjungan: "Kunjungan"
    case .catatan: "Catatan"
    case .risiko: "Tingkat risiko"
    case .pendamping: "Pendamping"
    }
  }
}

extension ReportChannel {
  public var label: String {
    switch self {
    case .datang: "Datang sendiri"
    case .keluarga: "Keluarga"
    case .warga: "Warga atau ketua RT"
    case .desa: "Pemerintah desa/kelurahan"
    case .pilar: "PSM, LKS, Karang Taruna"
    case .dinas: "Dinas Sosial atau instansi lain"
    case .telepon: "Telepon atau pesan"
    case .temuan: "Temuan lapangan"
    }
  }
}

extension ClientConsent {
  public var label: String {
    switch self {
    case .tertulis: "Setuju tertulis"
    case .lisan: "Setuju lisan"
    case .wali: "Disetujui wali atau keluarga"
    case .belum: "Belum setuju"
    }
  }
}

extension EvaluationResult {
  public var label: String {
    switch self {
    case .membaik: "Membaik"
    case .tetap: "Tetap"
    case .memburuk: "Memburuk"
    }
  }
}

/// Lines of the diary that the program writes itself.
public enum DiaryText {
  /// `Kasus ditutup: Mandiri`, why a follow-up was called off.
  public static func calledOff(_ outcome: CaseOutcome) -> String {
    "Kasus ditutup: \(outcome.label)"
  }

  /// `Meninggal 3 Nov 2026`.
  public static func died(on day: Day) -> String {
    "\(CaseOutcome.meninggal.label) \(IndonesianDate.short(day))"
  }

  /// `RS-04 Bimbingan mental spiritual: hadir tiga kali`.
  public static func planItem(_ code: String, _ note: String) -> String {
    let title = ServiceCode.find(code).map { "\(code) \($0.label)" } ?? code
    return note.isEmpty ? title : "\(title): \(note)"
  }

  /// `3 Nov 2026: anjing galak`, one flag in a list to choose from.
  public static func flag(_ day: String, _ reason: CaseText) -> String {
    switch reason {
    case .shown(let text): "\(day): \(text)"
    case .restricted: "\(day): catatan terbatas"
    case .none: day
    }
  }

  public static let nextVisit = "Kunjungan berikutnya"

  /// `Siti Aminah · 71 th · Keraton`: whom a form is about.
  public static func about(name: String, age: Int?, place: String, number: String = "") -> String {
    var parts = [name]
    if let age { parts.append("\(age) th") }
    parts.append(place)
    if !number.isEmpty { parts.append(number) }
    return parts.joined(separator: " · ")
  }
}
