/// What stands for a character where the terminal shows only ASCII.
public enum AsciiFallback {
  /// One ASCII character that reads like `character`, `?` when there is none.
  public static func character(for character: Character) -> Character {
    guard let scalar = character.unicodeScalars.first else { return "?" }
    if scalar.isASCII { return Character(scalar) }
    return table[scalar] ?? "?"
  }

  private static let table: [Unicode.Scalar: Character] = {
    var table: [Unicode.Scalar: Character] = [:]
    for (ascii, likes) in lookalikes {
      for scalar in likes.unicodeScalars { table[scalar] = ascii }
    }
    return table
  }()

  private static let lookalikes: [(Character, String)] = [
    ("A", "ÀÁÂÃÄÅÆĀĂĄǍȀȂẠẢḀ"), ("a", "àáâãäåæāăąǎȁȃạảªḁ"), ("B", "ḂḄḆ"), ("b", "ḃḅḇ"),
    ("C", "ÇĆĈĊČ©"), ("c", "çćĉċč¢"), ("D", "ÐĎĐḊḌḎ"), ("d", "ðďđḋḍḏ"),
    ("E", "ÈÉÊËĒĔĖĘĚȨẸẺẼ€"), ("e", "èéêëēĕėęěȩẹẻẽ"), ("F", "Ḟ"), ("f", "ḟ"),
    ("G", "ĜĞĠĢǦǴḠ"), ("g", "ĝğġģǧǵḡ"), ("H", "ĤĦḢḤ"), ("h", "ĥħḣḥ"),
    ("I", "ÌÍÎÏĨĪĬĮİỈỊ"), ("i", "ìíîïĩīĭįıỉị"), ("J", "Ĵ"), ("j", "ĵ"), ("K", "ĶḰḲḴ"),
    ("k", "ķĸḱḳḵ"), ("L", "ĹĻĽĿŁḶḺ£"), ("l", "ĺļľŀłḷḻ"), ("M", "ḾṀṂ"), ("m", "ḿṁṃµ"),
    ("N", "ÑŃŅŇŊǸṄṆṈ№"), ("n", "ñńņňŉŋǹṅṇṉ"), ("O", "ÒÓÔÕÖØŌŎŐŒƠỌỎ"),
    ("o", "òóôõöøōŏőœơọỏºo°"), ("P", "ÞṔṖ¶"), ("p", "þṕṗ"), ("R", "ŔŖŘṘṚṞ®"), ("r", "ŕŗřṙṛṟ"),
    ("S", "ŚŜŞŠȘṠṢ§"), ("s", "śŝşšșṡṣſß"), ("T", "ŢŤŦȚṪṬṮ™"), ("t", "ţťŧțṫṭṯ"),
    ("U", "ÙÚÛÜŨŪŬŮŰŲƯỤỦ"), ("u", "ùúûüũūŭůűųưụủ"), ("V", "Ṽ"), ("v", "ṽ√▼▾↓"), ("W", "ŴẀẂẄ"),
    ("w", "ŵẁẃẅ"), ("X", "Ẋ☒"), ("x", "ẋ×✗✘✕"), ("Y", "ÝŶŸȲẎ¥"), ("y", "ýÿŷȳẏ"),
    ("Z", "ŹŻŽẐẒẔ"), ("z", "źżžẑẓẕ"), ("1", "¹"), ("2", "²"), ("3", "³"),
    ("'", "‘’‚‛′ʻʼ´`"), ("\"", "“”„‟″«»"), ("-", "‐‑‒–—―−─━═┄┈╌­¬¯"), ("|", "│┃║┆┊╎¦▏▎▍▌▐"),
    ("+", "┌┐└┘├┤┬┴┼╔╗╚╝╠╣╦╩╬╒╓╕╖╘╙╛╜╞╟╡╢╤╥╧╨╪╫╭╮╰╯±"), (".", "·․…∙"), ("*", "•●★☆◆◉✓✔"),
    ("o", "○◦◇◌"), ("^", "▲△↑▴"), ("<", "←◀◄‹≤"), (">", "→▶►›≥"), ("#", "█▉▊▋■▓▆▇"), ("=", "▀▒≈▅▬"),
    (":", "░▄▃÷"), ("_", "▁▂"), ("~", "∼˜"), ("!", "¡"), ("/", "⁄∕"), (" ", "\u{A0}\u{3000}□"),
  ]
}
