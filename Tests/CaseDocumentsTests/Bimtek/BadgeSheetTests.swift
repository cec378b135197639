import CaseDocuments
import CaseDomain
import TestSupport
import Testing

struct BadgeSheetTests {
  private static let kabupaten = WilayahCode(number: 6303)

  private func sheet(_ names: [String], firstNumber: Int = 1) throws -> BadgeSheet {
    let kabupaten = try #require(Self.kabupaten)
    let day = Day(number: 20_000)
    let participants = names.enumerated().map { index, name in
      BimtekParticipant(
        id: Int64(index), number: firstNumber + index, name: name, kabupaten: kabupaten,
        represents: "TKSK")
    }
    return BadgeSheet(
      event: BimtekEvent(
        id: 12, code: "TKSK24", name: "Bimtek <TKSK> & PSM", place: "Banjarmasin", from: day,
        to: day, participantCount: names.count, sessions: []),
      participants: participants)
  }

  /// The widths of bars and gaps of every path in a picture, in modules.
  private func barcodes(in svg: String) throws -> [[Int]] {
    try svg.components(of: "<path fill=\"#000\" d=\"", until: "\"").map { path in
      let bars = try path.split(separator: "M").map { bar -> (x: Int, width: Int) in
        let numbers = bar.split { !$0.isNumber }.compactMap { Int($0) }
        return (try #require(numbers.first), numbers[2])
      }
      var widths: [Int] = []
      for (index, bar) in bars.enumerated() {
        if index > 0 { widths.append(bar.x - bars[index - 1].x - bars[index - 1].width) }
        widths.append(bar.width)
      }
      #expect(widths.allSatisfy { $0.isMultiple(of: 5) })
      return widths.map { $0 / 5 }
    }
  }

  /// What is drawn is what the desk reads: the bars are decoded from the picture itself.
  @Test func everyBarcodeReadsAsItsParticipant() throws {
    let sheet = try sheet((1...23).map { "Peserta \($0)" })
    #expect(sheet.sheets.count == 3)
    let read = try sheet.sheets.flatMap(barcodes).map { BarcodeReader.text(of: $0) }
    let codes = (1...23).map { BadgeCode(event: 12, participant: $0)?.text }
    #expect(read == codes)
    #expect(sheet.lines.map { String($0.prefix(10)) } == codes)
  }

  @Test func barcodesKeepTheirQuietZonesInsideTheBadge() throws {
    let svg = try #require(try sheet(["A"]).sheets.first)
    let path = try #require(svg.components(of: "<path fill=\"#000\" d=\"", until: "\"").first)
    let starts = path.split(separator: "M").compactMap { Int($0.prefix { $0.isNumber }) }
    #expect(try #require(starts.first) >= 50)
    #expect(try #require(starts.last) <= 900 - 50 - 10)
  }

  @Test func namesAreTextAndNothingElse() throws {
    let sheet = try sheet(["<b>\"Siti\" & \u{1B}[31mBudi\u{202E}</b>"])
    let svg = try #require(sheet.sheets.first)
    #expect(svg.contains("&lt;b&gt;&quot;Siti&quot; &amp; [31mBudi&"))
    #expect(svg.contains("Bimtek &lt;TKSK&gt; &amp; PSM"))
    #expect(!svg.contains("\u{1B}"))
    #expect(!svg.contains("\u{202E}"))
    #expect(!sheet.lines.joined().contains("\u{1B}"))
  }

  @Test func numbersBeyondTheCodeAreTold() throws {
    let sheet = try sheet(["A", "B"], firstNumber: 9999)
    #expect(sheet.count == 1)
    #expect(sheet.missing == 1)
  }

  @Test func nobodyNeedsNoSheet() throws { #expect(try sheet([]).sheets.isEmpty) }
}

extension String {
  /// Every text between `start` and the next `end`.
  fileprivate func components(of start: String, until end: Character) -> [String] {
    var rest = self[...]
    var found: [String] = []
    while let range = rest.firstRange(of: start) {
      rest = rest[range.upperBound...]
      found.append(String(rest.prefix { $0 != end }))
    }
    return found
  }
}
