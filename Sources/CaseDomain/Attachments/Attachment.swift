/// What a photo or scan shows; the raw value is stored.
public enum AttachmentKind: String, CaseIterable, Sendable {
  /// A decree or other decision.
  case sk
  /// Minutes of handing over.
  case bast
  case rumah
  case kunjungan
  case lain
}

/// The format of an attachment, told by its first bytes and never by its name.
///
/// The raw value is stored and ends the file's name.
public enum AttachmentFormat: String, CaseIterable, Sendable {
  case jpg
  case png
  case pdf

  /// The format of a file that begins so; nil for any other.
  public init?(beginning bytes: some Sequence<UInt8>) {
    let start = Array(bytes.prefix(8))
    guard let format = Self.allCases.first(where: { start.starts(with: $0.mark) }) else {
      return nil
    }
    self = format
  }

  private var mark: [UInt8] {
    switch self {
    case .jpg: [0xFF, 0xD8, 0xFF]
    case .png: [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]
    case .pdf: Array("%PDF-".utf8)
    }
  }
}

/// A photo or scan that belongs to a client.
public struct Attachment: Hashable, Sendable, Identifiable {
  /// The largest file that is taken, in bytes: 20 MB.
  public static let largestFile = 20 << 20

  public let id: Int64
  public let client: ClientID
  public let kind: AttachmentKind
  /// Empty where the account may not read a restricted client's free text.
  public let title: String
  public let day: Day
  public let format: AttachmentFormat
  public let bytes: Int
  /// SHA-256 of the content, 64 hexadecimal digits.
  public let hash: String

  public init(
    id: Int64, client: ClientID, kind: AttachmentKind, title: String, day: Day,
    format: AttachmentFormat, bytes: Int, hash: String
  ) {
    self.id = id
    self.client = client
    self.kind = kind
    self.title = title
    self.day = day
    self.format = format
    self.bytes = bytes
    self.hash = hash
  }
}

/// A photo or scan to be attached; read from the form `lampiran`.
public struct NewAttachment: Hashable, Sendable {
  /// The name of a file in the account's inbox, without a folder.
  public var file: String
  public var kind: AttachmentKind
  public var title: String
  public var day: Day

  public init(file: String, kind: AttachmentKind, title: String, day: Day) {
    self.file = file
    self.kind = kind
    self.title = title
    self.day = day
  }
}
