/// Turns the scalars of any text into characters whose width libc, ncurses and terminals agree on.
struct Sanitizer {
  /// Terminals keep no more marks than this on one character.
  private static let mostMarks = 3

  /// Joiners are kept in mind only after arrows, symbols and emoji, not within words.
  private static let firstSymbol: UInt32 = 0x2190

  private(set) var characters: [SafeCharacter] = []
  private var pending: Unicode.Scalar?
  private var marks: [Unicode.Scalar] = []
  private var pendingWidth: UInt8 = 1
  private var joinsNext = false

  /// The safe characters of `text`, in order.
  static func sanitize(_ text: String) -> [SafeCharacter] {
    var sanitizer = Sanitizer()
    sanitizer.characters.reserveCapacity(text.utf8.count)
    for scalar in text.unicodeScalars { sanitizer.take(scalar) }
    sanitizer.finishCharacter()
    return sanitizer.characters
  }

  private mutating func take(_ scalar: Unicode.Scalar) {
    let isJoined = joinsNext
    joinsNext = false
    switch ScalarClass(of: scalar) {
    case .combining: addMark(scalar)
    case .dropped: joinsNext = scalar.value == 0x200D && (pending?.value ?? 0) >= Self.firstSymbol
    // The rest of a joined emoji: terminals disagree on it, so the first part stands for all.
    case .narrow where isJoined, .wide where isJoined: break
    case .narrow: begin(Self.plain(scalar), width: 1)
    case .wide: begin(scalar, width: 2)
    case .unprintable: begin(Self.isBlank(scalar) ? " " : "\u{FFFD}", width: 1)
    }
  }

  private mutating func begin(_ scalar: Unicode.Scalar, width: UInt8) {
    finishCharacter()
    pending = scalar
    pendingWidth = width
  }

  /// A mark without a character to sit on is dropped.
  private mutating func addMark(_ mark: Unicode.Scalar) {
    guard let base = pending, base != " ", base.value != 0xFFFD else { return }
    if marks.isEmpty, let whole = Composition.compose(base, mark) {
      pending = whole
    } else if marks.count < Self.mostMarks {
      marks.append(mark)
    }
  }

  private mutating func finishCharacter() {
    guard let base = pending else { return }
    characters.append(SafeCharacter(character: assembled(base), width: pendingWidth))
    pending = nil
    marks.removeAll(keepingCapacity: true)
  }

  /// A base and its marks as one `Character`; marks that Unicode does not join to it are left out.
  private func assembled(_ base: Unicode.Scalar) -> Character {
    guard !marks.isEmpty else { return Character(base) }
    var text = String(base)
    text.unicodeScalars.append(contentsOf: marks)
    return text.count == 1 ? Character(text) : Character(base)
  }

  /// Spaces of every width become the one that every font has; flags become their letters.
  private static func plain(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    switch scalar.value {
    case 0xA0, 0x2000...0x200A, 0x202F, 0x205F: return " "
    case 0x1F1E6...0x1F1FF:
      return Unicode.Scalar(UInt8(truncatingIfNeeded: scalar.value - 0x1F1E6) + 0x41)
    default: return scalar
    }
  }

  /// Line ends and tabs within one line read as a space.
  private static func isBlank(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x09, 0x0A, 0x0D, 0x2028, 0x2029: true
    default: false
    }
  }
}
