import CaseDomain
import TerminalUI

/// A client card, made safe and put into words once, when it arrives.
struct ShownCard: Equatable, Sendable {
  struct Member: Equatable, Sendable {
    let name: SafeText
    let relation: SafeText
    let age: SafeText
    let sex: SafeText
    let client: ClientID?
  }

  let card: ClientCard
  let name: SafeText
  /// `P · 71 th`.
  let summary: SafeText
  let kecamatan: SafeText
  /// Label and text; a label is empty on a line that goes on.
  let identity: [(label: SafeText, text: SafeText)]
  let types: [SafeText]
  let members: [Member]
  let roles: [SafeText]

  static func == (left: ShownCard, right: ShownCard) -> Bool { left.card == right.card }

  init(_ card: ClientCard, on today: Day) {
    self.card = card
    let row = card.row
    name = SafeText(row.name)
    let age = row.birthDate.map { "\($0.completedYears(on: today)) th" }
    summary = SafeText(
      [row.sex?.rawValue, age, KartuText.unit(row.unit)].compactMap { $0 }.joined(separator: " · "))
    kecamatan = PlaceText.title(row.area.ancestor(at: .kecamatan) ?? row.area)
    identity = Self.identity(of: card)
    types = Self.types(of: card)
    members = card.household.map { member in
      Member(
        name: SafeText(member.name), relation: SafeText(member.relation),
        age: SafeText(member.birthDate.map { "\($0.completedYears(on: today)) th" } ?? "–"),
        sex: SafeText(member.sex?.rawValue ?? "–"), client: member.client)
    }
    roles = card.roles.map { role in
      SafeText(KartuText.role(role, place: PlaceText.title(role.area).string))
    }
  }

  private static func identity(of card: ClientCard) -> [(label: SafeText, text: SafeText)] {
    let row = card.row
    let number = row.nik ?? KartuText.noNumber(card.nikReason)
    var lines = [
      (KartuText.nik, number), (KartuText.kk, row.kk ?? KartuText.noNumber(nil)),
      (KartuText.born, KartuText.birth(card)),
      (KartuText.address, row.address.isEmpty ? "–" : row.address),
    ]
    if !row.rt.isEmpty || !row.rw.isEmpty { lines.append(("", "RT \(row.rt)/RW \(row.rw)")) }
    lines += Wilayah.path(of: row.area).reversed().dropLast().map {
      ("", Wilayah.title(of: $0))
    }
    if !card.phone.isEmpty { lines.append((KartuText.phone, card.phone)) }
    return lines.map { (SafeText($0.0), SafeText($0.1)) }
  }

  /// Entries that have ended come last; restricted ones are one line.
  private static func types(of card: ClientCard) -> [SafeText] {
    let entries = card.entries.sorted {
      ($0.to == nil ? 0 : 1, $0.type, $0.from) < ($1.to == nil ? 0 : 1, $1.type, $1.from)
    }
    let lines = entries.flatMap(KartuText.entry)
    let restricted = card.row.types.hasRestricted ? [TypeText.restrictedLong] : []
    return (lines + restricted).map { SafeText($0) }
  }
}
