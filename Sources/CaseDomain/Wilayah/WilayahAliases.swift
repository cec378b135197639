/// Names that lists use beside the decree's, where dropping blanks and dots does not bridge them.
enum WilayahAliases {
  /// By the number of the code.
  static let names: [Int64: [String]] = [
    31: ["DKI Jakarta", "Daerah Khusus Jakarta", "Jakarta"],
    34: ["DI Yogyakarta", "DIY", "Yogyakarta"],
    180_901: ["Gedung Tataan"],
    180_722: ["Braja Slebah"],
    621_105: ["Pulang Pisau"],
    621_302: ["Benua Lima"],
    627_104: ["Sebangau"],
    6306: ["HSS"],
    6307: ["HST"],
    6308: ["HSU"],
    6304: ["Batola"],
    6310: ["Tanbu"],
    6301: ["Tala"],
    6201: ["Kobar"],
    6202: ["Kotim"],
    6204: ["Barsel"],
    6205: ["Barut"],
    6213: ["Bartim"],
    6211: ["Pulpis"],
    6212: ["Mura"],
    1801: ["Lamsel"],
    1802: ["Lamteng"],
    1803: ["Lampura"],
    1804: ["Lambar"],
    1807: ["Lamtim"],
    1812: ["Tubaba"],
  ]
}
