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
      guard let node = filled.node(at: place) else { continue }
      filled.instances[FilledForm.instance(of: node)].settled[FilledForm.slot(of: node)] = text
    }
    recomputeAll()
    position = record.position.flatMap { filled.node(at: $0) == nil ? nil : $0 }
    if position != nil { events.arrive(at: now) }
  }

  /// Makes the instances of repeats that a table has.
  mutating func makeInstances(of table: AnswerTable) {
    for path in table.instances { makeInstance(path) }
  }

  /// Puts the answers of a table in place; what follows from them is not worked out yet.
  mutating func place(_ table: AnswerTable) {
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
  private mutating func makeInstance(_ path: [Place.Instance]) {
    var instance = 0
    for step in path {
      let layout = form.layout
      let block = layout.blocks[filled.instances[instance].block].children.first {
        form.fields[layout.blocks[$0].field].name == step.name
      }
      guard let block, step.position <= maximumInstances,
        filled.instances.count < maximumInstancesInAll
      else { return }
      let ordinal = layout.blocks[block].ordinal
      while filled.instances[instance].series[ordinal].instances.count < step.position {
        filled.instances[instance].series[ordinal].instances.append(filled.instances.count)
        filled.instances.append(BlockInstance(block: block, parent: instance, layout: layout))
      }
      let count = filled.instances[instance].series[ordinal].instances.count
      filled.instances[instance].series[ordinal].shown = count
      instance = filled.instances[instance].series[ordinal].instances[step.position - 1]
    }
  }

  private var settledTexts: [Place: String] {
    var texts: [Place: String] = [:]
    for (id, instance) in filled.instances.enumerated() where filled.position(of: id) > 0 {
      for (slot, text) in instance.settled {
        if let place = filled.place(of: FilledForm.node(id, slot)) { texts[place] = text }
      }
    }
    return texts
  }
}
