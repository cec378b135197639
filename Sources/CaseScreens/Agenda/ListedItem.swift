import CaseDomain
import TerminalUI

/// A line of the agenda, put into words once.
struct ListedItem: Identifiable, Equatable, Sendable {
  let item: AgendaItem
  let weight: Glyph?
  let role: StyleRole
  let when: SafeText
  let kind: SafeText
  let name: SafeText
  let title: SafeText
  let place: SafeText

  var id: AgendaItem.ID { item.id }

  init(_ item: AgendaItem, on today: Day) {
    self.item = item
    when = SafeText(AgendaText.when(item, on: today))
    kind = SafeText(AgendaText.kind(item))
    name = SafeText(item.name.isEmpty ? AgendaText.newRecord : item.name)
    title = SafeText(item.title ?? TimelineText.limited)
    place = item.area.map(PlaceText.name) ?? ""
    (weight, role) = Self.look(of: item, on: today)
  }

  private static func look(of item: AgendaItem, on today: Day) -> (Glyph?, StyleRole) {
    switch item.id.kind {
    case .tindakLanjut where item.day < today, .laporan where item.day < today,
      .rtl where item.day < today:
      (.danger, .danger)
    case .laporan: (.warning, .warning)
    case .tinjauan: (.good, .info)
    case .tindakLanjut where item.day <= Agenda.weekEnd(from: today),
      .rtl where item.day <= Agenda.weekEnd(from: today):
      (.warning, .warning)
    case .tindakLanjut, .rtl: (nil, .ui)
    case .rujukan: (.good, .info)
    case .pengaduan, .tamu: (.warning, .warning)
    case .draf: (.neutral, .ui)
    case .skTKSK where item.day < today: (.danger, .danger)
    case .skTKSK, .lowonganTKSK: (.warning, .warning)
    }
  }
}
