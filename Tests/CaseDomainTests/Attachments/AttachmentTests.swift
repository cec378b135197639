import CaseDomain
import Testing

struct AttachmentTests {
  static let beginnings: [([UInt8], AttachmentFormat?)] = [
    ([0xFF, 0xD8, 0xFF, 0xE1, 0, 0], .jpg), ([0xFF, 0xD8], nil),
    ([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A], .png), ([0x89, 0x50, 0x4E, 0x47], nil),
    (Array("%PDF-1.7".utf8), .pdf), (Array("%PDF".utf8), nil), (Array("<svg>".utf8), nil),
    ([], nil),
  ]

  @Test(arguments: beginnings) func theFormatIsToldByTheFirstBytes(
    bytes: [UInt8], format: AttachmentFormat?
  ) {
    #expect(AttachmentFormat(beginning: bytes) == format)
  }

  @Test(arguments: ["a.jpg", "a,b.jpg", "50%.png", "%2C.pdf", "%", ",,"])
  func anyNameBecomesACodeAndComesBack(name: String) {
    let code = InboxFileCode.code(of: name)
    #expect(!code.contains(","))
    #expect(InboxFileCode.name(of: code) == name)
  }
}
