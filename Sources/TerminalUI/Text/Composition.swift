/// Latin letters with one mark, put together as terminals' fonts have them.
///
/// Only what names in Latin script need; everything else keeps its marks as they came.
enum Composition {
  /// The one scalar for a letter and its mark, or nil.
  static func compose(_ base: Unicode.Scalar, _ mark: Unicode.Scalar) -> Unicode.Scalar? {
    guard base.isASCII, let row = rows[mark.value] else { return nil }
    return row[base]
  }

  private static let rows: [UInt32: [Unicode.Scalar: Unicode.Scalar]] = letters.mapValues {
    Dictionary(uniqueKeysWithValues: zip($0.0.unicodeScalars, $0.1.unicodeScalars))
  }

  /// By mark: bare letters, and in the same order the letters that carry it.
  private static let letters: [UInt32: (String, String)] = [
    0x300: ("AEIOUaeiouNnWwYy", "ÀÈÌÒÙàèìòùǸǹẀẁỲỳ"),
    0x301: ("AEIOUYaeiouyCcLlNnRrSsZzGgKkMmPpWw", "ÁÉÍÓÚÝáéíóúýĆćĹĺŃńŔŕŚśŹźǴǵḰḱḾḿṔṕẂẃ"),
    0x302: ("AEIOUaeiouCcGgHhJjSsWwYyZz", "ÂÊÎÔÛâêîôûĈĉĜĝĤĥĴĵŜŝŴŵŶŷẐẑ"),
    0x303: ("ANOanoIiUuVvEeYy", "ÃÑÕãñõĨĩŨũṼṽẼẽỸỹ"),
    0x304: ("AaEeIiOoUuYyGg", "ĀāĒēĪīŌōŪūȲȳḠḡ"),
    0x306: ("AaEeGgIiOoUu", "ĂăĔĕĞğĬĭŎŏŬŭ"),
    0x307: ("CcEeGgIZzBbDdHhMmNnSsTt", "ĊċĖėĠġİŻżḂḃḊḋḢḣṀṁṄṅṠṡṪṫ"),
    0x308: ("AEIOUaeiouyYWw", "ÄËÏÖÜäëïöüÿŸẄẅ"),
    0x309: ("AaEeIiOoUuYy", "ẢảẺẻỈỉỎỏỦủỶỷ"),
    0x30A: ("AaUu", "ÅåŮů"),
    0x30B: ("OoUu", "ŐőŰű"),
    0x30C: ("CcDdEeLlNnRrSsTtZzGg", "ČčĎďĚěĽľŇňŘřŠšŤťŽžǦǧ"),
    0x31B: ("OoUu", "ƠơƯư"),
    0x323: ("BbDdHhKkLlMmNnRrSsTtZzAaEeIiOoUuYy", "ḄḅḌḍḤḥḲḳḶḷṂṃṆṇṚṛṢṣṬṭẒẓẠạẸẹỊịỌọỤụỴỵ"),
    0x326: ("SsTt", "ȘșȚț"),
    0x327: ("CcGgKkLlNnRrSsTtEe", "ÇçĢģĶķĻļŅņŖŗŞşŢţȨȩ"),
    0x328: ("AaEeIiUuOo", "ĄąĘęĮįŲųǪǫ"),
    0x331: ("BbDdKkLlNnRrTtZz", "ḆḇḎḏḴḵḺḻṈṉṞṟṮṯẔẕ"),
  ]
}
