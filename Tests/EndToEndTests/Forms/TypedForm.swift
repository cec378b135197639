import TestSupport

/// The register of a new client as one types it: labels, texts, and what stands there afterwards.
struct TypedForm {
  struct Step {
    let label: String
    /// What is typed before Enter; empty takes what stands there.
    let typed: String
    /// What the field shows once it is accepted.
    let shown: String

    init(_ label: String, _ typed: String, shown: String? = nil) {
      self.label = label
      self.typed = typed
      self.shown = shown ?? typed
    }
  }

  /// One key of the whole form.
  struct Key {
    let step: Int
    /// What has been typed into the field so far, with this key; nil for its Enter.
    let partial: String?
  }

  static let newClient = TypedForm([
    Step("Nama lengkap", "Siti Contoh Binti Percobaan"),
    Step("NIK", "9903054507550012", shown: "990305 450755 0012"),
    Step("Nomor KK", "9903054507100001", shown: "990305 450710 0001"),
    Step("Tempat lahir", "Martapura"),
    Step("Tanggal lahir", "5-7-55", shown: "05-07-1955"),
    Step("Perkiraan", "", shown: "tidak"),
    Step("Jenis kelamin", "", shown: "Perempuan"),
    Step("Alamat", "Jl. Contoh 4"),
    Step("RT", "3", shown: "003"),
    Step("RW", "12", shown: "012"),
    Step("Desa/Kel.", "keraton, martapura", shown: "Kel. Keraton"),
    Step("Jenis", "8", shown: "Lanjut"),
    Step("Kriteria", "1", shown: ""),
    Step("Sejak", "h", shown: ""),
    Step("Sumber", "", shown: ""),
    Step("Di dalam panti", "t", shown: "tidak"),
    Step("Telepon", "081100001234"),
    Step("Agama", "islam", shown: "Islam"),
    Step("Pendidikan", "", shown: ""),
  ])

  let steps: [Step]

  init(_ steps: [Step]) { self.steps = steps }

  /// Every keystroke in order; the last step is where the cursor ends up, nothing is typed there.
  var keys: [Key] {
    steps.dropLast().enumerated().flatMap { index, step -> [Key] in
      let letters = step.typed.indices.map { place in
        Key(step: index, partial: String(step.typed[...place]))
      }
      return letters + [Key(step: index, partial: nil)]
    }
  }
}

/// What a form looks like in a real terminal 100 columns wide.
struct FormOnScreen {
  private static let valueColumn = 20
  private static let paneColumn = 52

  let rows: [(label: String, value: String)]
  /// The label of the field that has the cursor; nil when it is in none.
  let current: String?

  init(_ session: PtySession) {
    let lines = session.lines.map { Array($0) }
    rows = lines.map(Self.parts)
    let (column, row, _) = session.cursor
    // While a frame is being drawn the cursor is anywhere; in a field it rests.
    let rests =
      (Self.valueColumn..<Self.paneColumn).contains(column) && row < rows.count - 5
      && lines.last.map { String($0).contains("10Batal") } ?? false
    current = rests && !rows[row].label.isEmpty ? rows[row].label : nil
  }

  func value(of label: String) -> String? { rows.first { $0.label == label }?.value }

  private static func parts(of line: [Character]) -> (label: String, value: String) {
    let label = String(line.dropFirst().prefix(valueColumn - 1)).trimmed
    let bare = label.hasSuffix(" *") ? String(label.dropLast(2)) : label
    return (bare, String(line.prefix(paneColumn).dropFirst(valueColumn)).trimmed)
  }
}

extension String {
  fileprivate var trimmed: String {
    String(drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
  }
}
