import CaseApp
import Testing

@Suite struct ParserTextTests {
  static let messages: [(english: String, indonesian: String)] = [
    ("Error: Unknown option '--coba2'", "Galat: Pilihan '--coba2' tidak dikenal"),
    (
      "Error: Unknown option '--jum'. Did you mean '--jumlah'?",
      "Galat: Pilihan '--jum' tidak dikenal. Maksudnya '--jumlah'?"
    ),
    (
      "Error: Missing value for '--benih <benih>'", "Galat: Nilai untuk '--benih <benih>' belum ada"
    ),
    (
      "Error: The value 'x' is invalid for '--jumlah <jumlah>'",
      "Galat: Nilai 'x' tidak berlaku untuk '--jumlah <jumlah>'"
    ),
    (
      "Error: The value 'x' is invalid for '--format <format>'. Please provide one of 'csv' and 'json'.",
      "Galat: Nilai 'x' tidak berlaku untuk '--format <format>'. Pilih salah satu dari 'csv' dan 'json'."
    ),
    ("Error: Missing expected argument '<berkas>'", "Galat: Masukan '<berkas>' belum ada"),
    ("Error: Unexpected argument 'lagi'", "Galat: Masukan 'lagi' tidak dimengerti"),
    ("Error: 2 unexpected arguments: 'a', 'b'", "Galat: 2 masukan tidak dimengerti: 'a', 'b'"),
    (
      "Error: The option '--coba' does not take any value, but 'ya' was specified.",
      "Galat: Pilihan '--coba' tidak memakai nilai, tetapi diberi 'ya'."
    ),
    ("Error: Missing one of: '--a', '--b'", "Galat: Salah satu dari ini belum ada: '--a', '--b'"),
    ("Usage: pilar cari [<options>] <kata> ...", "Pemakaian: pilar cari [<pilihan>] <kata> ..."),
    (
      "  See 'pilar cari --help' for more information.",
      "  Lihat 'pilar cari --help' untuk petunjuknya."
    ),
    (
      "  See 'pilar help <subcommand>' for detailed help.",
      "  Lihat 'pilar help <perintah>' untuk petunjuk lengkapnya."
    ),
    ("SUBCOMMANDS:", "PERINTAH:"),
    ("OPTIONS:", "PILIHAN:"),
    ("ARGUMENTS:", "MASUKAN:"),
    ("USAGE: pilar <subcommand>", "PEMAKAIAN: pilar <perintah>"),
    ("OVERVIEW: Cari klien.", "IKHTISAR: Cari klien."),
    (
      "  -h, --help              Show help information.",
      "  -h, --help              Tampilkan petunjuk."
    ),
    (
      "  --version               Show the version.", "  --version               Tampilkan versi."
    ),
    (
      "  --format <format>       Bentuk. (values: teks, csv; default: teks)",
      "  --format <format>       Bentuk. (pilihan: teks, csv; bawaan: teks)"
    ),
    ("  buka (default)          Buka layar.", "  buka (bawaan)           Buka layar."),
    ("kalimat lain tetap", "kalimat lain tetap"),
    ("", ""),
  ]

  @Test(arguments: messages)
  func putsTheParsersMessagesIntoIndonesian(_ message: (english: String, indonesian: String)) {
    #expect(ParserText.translated(message.english) == message.indonesian)
  }

  @Test func keepsTheLinesOfALongMessage() {
    let text = "Error: Unknown option '-x'\nUsage: pilar\n\n  See 'pilar -h' for more information."
    let expected =
      "Galat: Pilihan '-x' tidak dikenal\nPemakaian: pilar\n\n  Lihat 'pilar -h' untuk petunjuknya."
    #expect(ParserText.translated(text) == expected)
  }
}
