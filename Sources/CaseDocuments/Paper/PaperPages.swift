/// Puts blocks of lines on pages of 60 lines.
///
/// A block stays together where it fits on a page at all; a page of several carries its number.
struct PaperPages {
  static let linesPerPage = 60
  /// The page's number and the blank line above it.
  private static let footLines = 2

  private(set) var pages: [[String]] = []

  init(_ blocks: [[String]]) {
    let whole = blocks.joined()
    if whole.count <= Self.linesPerPage {
      pages = [Array(whole)]
      return
    }
    let room = Self.linesPerPage - Self.footLines
    var page: [String] = []
    for block in blocks {
      if !page.isEmpty, page.count + block.count > room, block.count <= room {
        pages.append(page)
        page = []
      }
      for line in block {
        if page.count == room {
          pages.append(page)
          page = []
        }
        // No page begins with the blank line that kept blocks apart.
        if !(page.isEmpty && line.isEmpty) { page.append(line) }
      }
    }
    if !page.isEmpty { pages.append(page) }
    number(room: room)
  }

  private mutating func number(room: Int) {
    guard pages.count > 1 else { return }
    for index in pages.indices {
      let blanks = Array(repeating: "", count: room - pages[index].count + 1)
      pages[index] +=
        blanks + PaperText.centred(LetterDocumentText.page(index + 1, of: pages.count))
    }
  }
}
