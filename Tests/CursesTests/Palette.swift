import Glibc
import TerminalUI

@testable import Curses

/// The colours of xterm's palette, and how they are seen.
enum Palette {
  /// Red, green and blue from 0 to 255: xterm's own first sixteen (XTerm-col.ad), then the cube of
  /// six levels and the greys (256colres.h).
  static func sRGB(_ index: Int16) -> [Double] {
    let index = Int(index)
    switch index {
    case ..<16: return first[index]
    case ..<232:
      let place = index - 16
      return [place / 36, place / 6 % 6, place % 6].map { levels[$0] }
    default: return Array(repeating: Double(8 + 10 * (index - 232)), count: 3)
    }
  }

  private static let levels: [Double] = [0, 95, 135, 175, 215, 255]
  private static let first: [[Double]] = [
    [0, 0, 0], [205, 0, 0], [0, 205, 0], [205, 205, 0], [0, 0, 238], [205, 0, 205],
    [0, 205, 205], [229, 229, 229], [127, 127, 127], [255, 0, 0], [0, 255, 0], [255, 255, 0],
    [92, 92, 255], [255, 0, 255], [0, 255, 255], [255, 255, 255],
  ]

  /// Linear light from 0 to 1 (IEC 61966-2-1).
  static func linear(_ index: Int16) -> [Double] {
    sRGB(index).map { value in
      let share = value / 255
      return share <= 0.04045 ? share / 12.92 : pow((share + 0.055) / 1.055, 2.4)
    }
  }

  /// The contrast of two colours, 1 to 21 (WCAG 2.2, "contrast ratio").
  static func contrast(_ one: Int16, _ other: Int16) -> Double {
    let lights = [one, other].map { index -> Double in
      let light = linear(index)
      return 0.2126 * light[0] + 0.7152 * light[1] + 0.0722 * light[2]
    }.sorted()
    return (lights[1] + 0.05) / (lights[0] + 0.05)
  }

  /// CIELAB of linear light under D65.
  static func lab(_ light: [Double]) -> [Double] {
    let rows: [(weights: [Double], white: Double)] = [
      ([0.4124564, 0.3575761, 0.1804375], 0.95047), ([0.2126729, 0.7151522, 0.0721750], 1),
      ([0.0193339, 0.1191920, 0.9503041], 1.08883),
    ]
    let f = rows.map { row -> Double in
      let share = zip(row.weights, light).reduce(0) { $0 + $1.0 * $1.1 } / row.white
      return share > 216.0 / 24389 ? pow(share, 1 / 3) : (24389 / 27 * share + 16) / 116
    }
    return [116 * f[1] - 16, 500 * (f[0] - f[1]), 200 * (f[1] - f[2])]
  }
}

/// A way of seeing, as a matrix over linear light.
///
/// Machado, Oliveira and Fernandes, "A Physiologically-based Model for Simulation of Color Vision
/// Deficiency" (2009), doi 10.1109/TVCG.2009.113, severity 1.0.
enum Sight: CaseIterable {
  case usual
  case protanopia
  case deuteranopia
  case tritanopia

  private var rows: [[Double]] {
    switch self {
    case .usual: [[1, 0, 0], [0, 1, 0], [0, 0, 1]]
    case .protanopia:
      [
        [0.152286, 1.052583, -0.204868], [0.114503, 0.786281, 0.099216],
        [-0.003882, -0.048116, 1.051998],
      ]
    case .deuteranopia:
      [
        [0.367322, 0.860646, -0.227968], [0.280085, 0.672501, 0.047413],
        [-0.011820, 0.042940, 0.968881],
      ]
    case .tritanopia:
      [
        [1.255528, -0.076749, -0.178779], [-0.078411, 0.930809, 0.147602],
        [0.004733, 0.691367, 0.303900],
      ]
    }
  }

  /// How unlike two colours look: their distance in CIELAB, where about 2 is just noticed.
  func difference(_ one: Int16, _ other: Int16) -> Double {
    let seen = [one, other].map { index in
      let light = Palette.linear(index)
      return Palette.lab(
        rows.map { row in min(1, max(0, zip(row, light).reduce(0) { $0 + $1.0 * $1.1 })) }
      )
    }
    let squares = zip(seen[0], seen[1]).map { ($0 - $1) * ($0 - $1) }
    return squares.reduce(0, +).squareRoot()
  }
}
