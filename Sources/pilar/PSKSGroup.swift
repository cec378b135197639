import ArgumentParser
import CaseApp

struct PSKSGroup: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "psks", abstract: PSKSFigureHelp.group,
    subcommands: [
      PSKSOverlap.self, PSKSCoverage.self, PSKSAgeing.self, PSKSReminder.self,
      PSKSThresholds.self, PSKSChange.self, PSKSMap.self,
    ])
}
