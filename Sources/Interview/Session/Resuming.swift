import FormExpressions

extension InterviewSession {
  /// The interview as it is kept; opening it again gives an equal session, but for the sitting.
  public var record: InterviewRecord {
    var sittings = sittings
    if !sittings.isEmpty { sittings[sittings.count - 1].end = now }
    return InterviewRecord(
      form: form.id,
      version: form.version,
      contentHash: form.contentHash,
      answers: answerTable,
      remarks: remarks,
      visited: visited.sorted(),
      position: position,
      settled: settledTexts,
      accepted: accepted,
      sittings: sittings,
      finishedAt: finishedAt,
      events: events,
      seed: seed,
    )
  }

  /// Every answer by its place, with the number of instances of each repeat.
  var answerTable: AnswerTable {
    var table = AnswerTable()
    for (place, answer) in answers { table[place] = StoredAnswer(answer) }
    for (place, stored) in unplaced where table[place] == nil { table[place] = stored }
    for path in unplacedInstances { table.keepInstance(path) }
    for instance in filled.instances.indices.dropFirst() where filled.position(of: instance) > 0 {
      table.keepInstance(filled.path(of: instance))
    }
    return table
  }

  /// Fills in a record; answers that this form cannot hold are kept aside.
  mutating func resume(_ record: InterviewRecord) {
    remarks = record.remarks
    visited = Set(record.visited)
    accepted = record.accepted
    makeInstances(of: record.answers)
    place(record.answers)
    for (place, text) in record.settled {
      guard let node = filled.node(at: place) else {
        unplacedSettled[place] = text
        continue
      }
      filled.instances[FilledForm.instance(of: node)].settled[FilledForm.slot(of: node)] = text
    }
    recomputeAll()
    fillNewInstances()
    keepDroppedPicks(of: record.answers)
    position = record.position.flatMap { filled.node(at: $0) == nil ? nil : $0 }
    if position != nil { events.arrive(at: now) }
  }

  /// Keeps answers aside whose picks this form's filters do not offer: opening takes nothing away.
  private mutating func keepDroppedPicks(of table: AnswerTable) {
    while !dropped.isEmpty {
      let places = dropped.map(\.place)
      dropped = []
      for place in places {
        guard let node = filled.node(at: place) else { continue }
        unplaced[place] = table[place]
        filled.setAnswer(nil, of: node)
        var agenda = Agenda(form.graph)
        agenda.add(filled.field(of: node), in: FilledForm.instance(of: node))
        work(through: &agenda)
      }
    }
  }

  /// Makes the instances of repeats that a table has; those that the form cannot have are kept aside.
  mutating func makeInstances(of table: AnswerTable) {
    unplacedInstances = table.instances.filter { !makeInstance($0) }
  }

  /// Puts the answers of a table in place; what follows from them is not worked out yet.
  mutating func place(_ table: AnswerTable) {
    for place in table.open {
      if let node = filled.node(at: place) { filled.setAnswer(nil, of: node) }
    }
    for (place, stored) in table.answers {
      do throws(AnswerError) {
        guard let node = filled.node(at: place), let question = form.question(at: place) else {
          throw .unknownQuestion(place.question)
        }
        filled.setAnswer(try stored.answer(to: question), of: node)
      } catch {
        unplaced[place] = stored
      }
    }
  }

  /// Adds instances until the one that `path` leads to is there, where the form has such a repeat.
  private mutating func makeInstance(_ path: [Place.Instance]) -> Bool {
    var instance = 0
    for step in path {
      let layout = form.layout
      let block = layout.blocks[filled.instances[instance].block].children.first {
        form.fields[layout.blocks[$0].field].name == step.name
      }
      guard let block, step.position <= maximumInstances,
        filled.instances.count < maximumInstancesInAll
      else { return false }
      let ordinal = layout.blocks[block].ordinal
      while filled.instances[instance].series[ordinal].instances.count < step.position {
        filled.instances[instance].series[ordinal].instances.append(filled.instances.count)
        filled.instances.append(BlockInstance(block: block, parent: instance, layout: layout))
      }
      let count = filled.instances[instance].series[ordinal].instances.count
      filled.instances[instance].series[ordinal].shown = count
      instance = filled.instances[instance].series[ordinal].instances[step.position - 1]
    }
    return true
  }

  private var settledTexts: [Place: String] {
    var texts = unplacedSettled
    for (id, instance) in filled.instances.enumerated() where filled.position(of: id) > 0 {
      for (slot, text) in instance.settled {
        if let place = filled.place(of: FilledForm.node(id, slot)) { texts[place] = text }
      }
    }
    return texts
  }
}
