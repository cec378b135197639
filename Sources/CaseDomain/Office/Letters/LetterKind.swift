/// What a letter is for; its texts are dated settings of the office, never code.
public struct LetterKind: Hashable, Sendable, Identifiable {
  /// What is stored, `rekomendasi-panti`.
  public let code: String
  /// The choice's label.
  public let label: String
  /// Whom it tells about.
  public let about: Subject
  /// Whether it leaves the hands of the client and the office, so that the identity of somebody
  /// in need of special protection stays behind (DESIGN 10).
  public let goesToThirdParty: Bool

  public var id: String { code }

  /// What a letter tells about.
  public enum Subject: Hashable, Sendable {
    case client
    /// A visitor at the counter, or a client.
    case visitor
    /// Nobody in particular.
    case nobody
  }

  /// The code of a letter that is none of the others.
  public static let general = "surat-umum"

  /// The kind of this code; nil for one of another version.
  public static func kind(_ code: String) -> LetterKind? { all.first { $0.code == code } }
}

/// *Sifat*: how a letter is to be handled; the raw value is stored.
public enum LetterNature: String, CaseIterable, Sendable {
  case biasa
  case segera
  case terbatas
  case rahasia
}

/// One of the texts that make up a letter of a kind.
///
/// The raw value is stored in `letterText`.
public enum LetterPart: String, CaseIterable, Sendable {
  /// The office's head, one line each, the same for every kind.
  case kop
  /// The template of numbers, see ``LetterNumberPattern``; the same for every kind.
  case nomor
  /// The unit in a number, `Kesos`; the same for every kind.
  case unit
  /// The place before the date; the same for every kind.
  case tempat
  /// The classification code in a number.
  case klasifikasi
  case kepada
  case hal
  case isi
  case tembusan

  /// Whether all kinds share the text; it is stored with an empty kind then.
  public var isOfOffice: Bool {
    switch self {
    case .kop, .nomor, .unit, .tempat: true
    case .klasifikasi, .kepada, .hal, .isi, .tembusan: false
    }
  }
}
