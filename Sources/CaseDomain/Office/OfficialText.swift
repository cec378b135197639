extension Official.Capacity {
  /// As it stands before the office on paper; empty for the holder.
  public var prefix: String {
    switch self {
    case .definitif: ""
    case .plt: "Plt. "
    case .plh: "Plh. "
    }
  }

  public var label: String {
    switch self {
    case .definitif: "definitif"
    case .plt: "Plt. (jabatan kosong)"
    case .plh: "Plh. (pejabat berhalangan)"
    }
  }
}

extension Official {
  /// `Plt. Camat Martapura`.
  public var title: String { capacity.prefix + office }

  /// `Drs. Contoh · Plt. Camat Martapura`, one line for choices.
  public var line: String { "\(name) · \(title)" }
}
