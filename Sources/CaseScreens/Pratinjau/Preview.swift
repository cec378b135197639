public import CaseDomain

/// A finished document as text, to be looked at before it goes to a file.
public struct Preview: Hashable, Sendable {
  /// What it is, `Surat 467.1/8559`; the screen's crumb.
  public var title: String
  /// The lines of each page.
  public var pages: [[String]]
  /// How the file's name begins, `surat`; no personal data.
  public var fileStem: String
  /// The client that it tells about, for the access log; nil for lists and others.
  public var client: ClientID?
  /// Why it is printed, for the access log; may be empty.
  public var purpose: String

  public init(
    title: String, pages: [[String]], fileStem: String, client: ClientID? = nil,
    purpose: String = ""
  ) {
    self.title = title
    self.pages = pages
    self.fileStem = fileStem
    self.client = client
    self.purpose = purpose
  }

  /// The file's text: every line ended by a line feed, a form feed before each further page.
  public var text: String {
    pages.map { $0.map { $0 + "\n" }.joined() }.joined(separator: "\u{0C}")
  }

  /// The lines of all pages.
  public var lineCount: Int { pages.reduce(0) { $0 + $1.count } }
}
