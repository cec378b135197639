import CaseDomain
import TerminalUI

/// Why a list shows no rows: it failed, is still being read, or is empty.
struct ListNotice {
  let failure: StorageError?
  let isLoading: Bool
  let isEmpty: Bool
  let loading: String
  let empty: [String]

  /// Writes the notice in the place of the rows; nothing for a list that has some.
  func draw(on surface: inout Surface, in rows: Rect, theme: Theme) {
    if let failure {
      let lines = [StorageErrorText.sentence(for: failure), StorageErrorText.retry]
      surface.notice(lines, in: rows, role: .danger, theme: theme)
    } else if isLoading {
      surface.notice([loading], in: rows, role: .dim, theme: theme)
    } else if isEmpty {
      surface.notice(empty, in: rows, role: .ui, theme: theme)
    }
  }
}
