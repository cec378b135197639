@testable import TerminalUI

/// What the keys of each kind of terminal send.
enum KeySequenceSamples {
  static let all: [(bytes: String, key: Key)] = cursor + functions + putty + others

  static let cursor: [(bytes: String, key: Key)] = [
    ("\u{1B}[A", .up), ("\u{1B}[B", .down), ("\u{1B}[C", .right), ("\u{1B}[D", .left),
    ("\u{1B}OA", .up), ("\u{1B}OB", .down), ("\u{1B}OC", .right), ("\u{1B}OD", .left),
    ("\u{1B}[H", .home), ("\u{1B}[F", .end), ("\u{1B}OH", .home), ("\u{1B}OF", .end),
    ("\u{1B}[1~", .home), ("\u{1B}[4~", .end), ("\u{1B}[7~", .home), ("\u{1B}[8~", .end),
    ("\u{1B}[2~", .insert), ("\u{1B}[3~", .delete), ("\u{1B}[5~", .pageUp),
    ("\u{1B}[6~", .pageDown), ("\u{1B}[Z", .backTab), ("\u{1B}\t", .backTab),
    ("\u{1B}[1;2A", .up), ("\u{1B}[a", .up), ("\u{1B}[5;2~", .pageUp),
  ]

  static let functions: [(bytes: String, key: Key)] = [
    ("\u{1B}OP", .function(1)), ("\u{1B}OQ", .function(2)), ("\u{1B}OR", .function(3)),
    ("\u{1B}OS", .function(4)), ("\u{1B}[15~", .function(5)), ("\u{1B}[17~", .function(6)),
    ("\u{1B}[18~", .function(7)), ("\u{1B}[19~", .function(8)), ("\u{1B}[20~", .function(9)),
    ("\u{1B}[21~", .function(10)), ("\u{1B}[23~", .function(11)), ("\u{1B}[24~", .function(12)),
    ("\u{1B}[25~", .function(13)), ("\u{1B}[29~", .function(16)), ("\u{1B}[34~", .function(20)),
    ("\u{1B}1", .function(1)), ("\u{1B}9", .function(9)), ("\u{1B}0", .function(10)),
  ]

  /// ESC[n~, Linux, VT100+ and SCO keyboards; Xterm R6 and VT400 are above.
  static let putty: [(bytes: String, key: Key)] = [
    ("\u{1B}[11~", .function(1)), ("\u{1B}[12~", .function(2)), ("\u{1B}[13~", .function(3)),
    ("\u{1B}[14~", .function(4)), ("\u{1B}[[A", .function(1)), ("\u{1B}[[E", .function(5)),
    ("\u{1B}OT", .function(5)), ("\u{1B}OY", .function(10)), ("\u{1B}OZ", .function(11)),
    ("\u{1B}O[", .function(12)), ("\u{1B}[M", .function(1)), ("\u{1B}[N", .function(2)),
    ("\u{1B}[V", .function(10)), ("\u{1B}[X", .function(12)), ("\u{1B}[I", .pageUp),
    ("\u{1B}[G", .pageDown), ("\u{1B}[L", .insert),
  ]

  static let others: [(bytes: String, key: Key)] = [
    ("\u{1B}OM", .enter), ("\u{1B}Op", .character("0")), ("\u{1B}Oy", .character("9")),
    ("\u{1B}Ok", .character("+")), ("\u{1B}On", .character(".")),
    ("\u{1B}x", .alt("x")), ("\u{1B}é", .alt("é")),
  ]

  /// Well formed, and not for us.
  static let strangers = [
    "\u{1B}[1;5A", "\u{1B}[1;3D", "\u{1B}[1;2P", "\u{1B}[15;2~", "\u{1B}[99~", "\u{1B}[?1;2c",
    "\u{1B}[24;80R", "\u{1B}[<0;10;20M", "\u{1B}[3$", "\u{1B}[3^", "\u{1B}[27;5;13~", "\u{1B}[201~",
    "\u{1B}]0;judul\u{7}", "\u{1B}]0;judul\u{1B}\\", "\u{1B}Pq#0\u{1B}\\", "\u{1B}_x\u{1B}\\",
    "\u{1B}Oa", "\u{1B}O5P", "\u{1B}[[Q", "\u{1B}\r", "\u{1B}\u{7F}", "\u{1B}[38;5u",
  ]
}
