/// Forms with one mistake each, and the line that tells of it.
extension OneMistake {
  static let references = [
    OneMistake(
      "an unknown name",
      """
      type,name,label,relevant
      integer,age,Age,
      text,b,B,${agee} = 1
      """,
      finding: """
        error: survey, row 3, column 'relevant': No question is named 'agee'. Did you \
        mean '${age}'?
        """,
    ),
    OneMistake(
      "an unknown name in a label",
      """
      type,name,label
      integer,age,Age
      text,b,B ${zz}
      """,
      finding: """
        error: survey, row 3, column 'label': No question is named 'zz'. Add the \
        question, or correct the name.
        """,
    ),
    OneMistake(
      "a reference with a space in a label",
      """
      type,name,label
      integer,age,Age
      text,b,B ${a a}
      """,
      finding: """
        error: survey, row 3, column 'label': A '${' in the text is not followed by a \
        name and '}'. Write a question's name without spaces, such as ${age}.
        """,
    ),
    OneMistake(
      "a group as a value",
      """
      type,name,label,relevant
      begin_group,g,G,
      integer,age,Age,
      end_group,,,
      text,b,B,${g} = 1
      """,
      finding: """
        error: survey, row 5, column 'relevant': 'g' is a group, which has no value. \
        Name a question in it.
        """,
    ),
    OneMistake(
      "a name of two groups",
      """
      type,name,label,relevant
      begin_group,g,G,
      integer,age,Age,
      end_group,,,
      begin_group,h,H,
      integer,age,Age,
      end_group,,,
      text,b,B,${age} = 1
      """,
      finding: """
        error: survey, row 8, column 'relevant': The name 'age' stands on several rows \
        (3, 6), so the reference is unclear. Give the questions different names.
        """,
    ),
    OneMistake(
      "a word without quotation marks",
      """
      type,name,label,relevant
      select_one yn,c,C,
      text,b,B,${c} = yes
      """,
      choices: yesNo,
      finding: """
        error: survey, row 3, column 'relevant': 'yes' is neither a text nor a reference \
        to a question. If it is a text, write quotation marks: 'yes'.
        """,
    ),
    OneMistake(
      "a question without its brackets",
      """
      type,name,label,relevant
      integer,age,Age,
      text,b,B,age > 3
      """,
      finding: """
        error: survey, row 3, column 'relevant': 'age' is neither a text nor a reference \
        to a question. Did you mean '${age}'?
        """,
    ),
    OneMistake(
      "null",
      """
      type,name,label,calculation
      integer,age,Age,
      calculate,b,,"if(${age} > 3, 1, null)"
      """,
      finding: """
        warning: survey, row 3, column 'calculation': Expressions have no value 'null'; \
        it is read as blank. Write ''.
        """,
    ),
    OneMistake(
      "an absolute path to nowhere",
      """
      type,name,label,relevant
      integer,age,Age,
      text,b,B,/data/agee > 3
      """,
      finding: """
        error: survey, row 3, column 'relevant': The path leads nowhere: there is no \
        'agee' at that place. Did you mean 'age'?
        """,
    ),
    OneMistake(
      "a relative path to nowhere",
      """
      type,name,label,relevant
      integer,age,Age,
      text,b,B,../zz > 3
      """,
      finding: """
        error: survey, row 3, column 'relevant': The path leads nowhere: there is no \
        'zz' at that place. Write the question as ${name}.
        """,
    ),
    OneMistake(
      "an unknown list",
      """
      type,name,label,calculation
      select_one yn,c,C,
      calculate,b,,instance('ny')/root/item[name = 'yes']/label
      """,
      choices: yesNo,
      finding: """
        error: survey, row 3, column 'calculation': The form has neither a list nor a \
        file 'ny'. Did you mean 'yn'?
        """,
    ),
    OneMistake(
      "an unknown column of a list",
      """
      type,name,label,calculation
      select_one yn,c,C,
      calculate,b,,instance('yn')/root/item[name = 'yes']/lable
      """,
      choices: yesNo,
      finding: """
        error: survey, row 3, column 'calculation': The list 'yn' has no column 'lable'. \
        Did you mean 'label'?
        """,
    ),
    OneMistake(
      "an unknown column in a filter",
      """
      type,name,label,choice_filter
      text,town,T,
      select_one yn,c,C,twon = ${town}
      """,
      choices: """
        list_name,name,label,town
        yn,yes,Yes,a
        yn,no,No,b
        """,
      finding: """
        error: survey, row 3, column 'choice_filter': The list 'yn' has no column \
        'twon'. Did you mean 'town'?
        """,
    ),
    OneMistake(
      "a question without its brackets in a filter",
      """
      type,name,label,choice_filter
      text,where,T,
      select_one yn,c,C,town = where
      """,
      choices: """
        list_name,name,label,town
        yn,yes,Yes,a
        yn,no,No,b
        """,
      finding: """
        error: survey, row 3, column 'choice_filter': The list 'yn' has no column \
        'where'. Did you mean '${where}'?
        """,
    ),
    OneMistake(
      "a file that is not there",
      """
      type,name,label,calculation
      integer,age,Age,
      calculate,b,,"pulldata('towns', 'name', 'key', ${age})"
      """,
      finding: """
        error: survey, row 3, column 'calculation': The file 'towns.csv' is not beside \
        the form. Copy it into the same folder, or correct the name.
        """,
    ),
    OneMistake(
      "a repeat outside itself",
      """
      type,name,label,relevant
      begin_repeat,r,R,
      integer,age,Age,
      end_repeat,,,
      text,b,B,${age} > 3
      """,
      finding: """
        warning: survey, row 5, column 'relevant': 'age' lies in the repeat 'r', so it \
        can have several values. Write, for example, sum(${age}) or \
        indexed-repeat(${age}, ${r}, 1).
        """,
    ),
    OneMistake(
      "an indexed repeat of a group",
      """
      type,name,label,calculation
      begin_group,g,G,
      begin_repeat,r,R,
      integer,age,Age,
      end_repeat,,,
      end_group,,,
      calculate,b,,"indexed-repeat(${age}, ${g}, 1)"
      """,
      finding: """
        error: survey, row 7, column 'calculation': 'g' is not a repeat. Name the repeat \
        that the question lies in: indexed-repeat(${question}, ${repeat}, 1).
        """,
    ),
    OneMistake(
      "an indexed repeat elsewhere",
      """
      type,name,label,calculation
      begin_repeat,r,R,
      integer,age,Age,
      end_repeat,,,
      text,x,X,
      calculate,b,,"indexed-repeat(${x}, ${r}, 1)"
      """,
      finding: """
        error: survey, row 6, column 'calculation': 'x' does not lie in the repeat 'r'. \
        Name the repeat that the question lies in: indexed-repeat(${question}, \
        ${repeat}, 1).
        """,
    ),
    OneMistake(
      "a trigger that is no reference",
      """
      type,name,label,calculation,trigger
      integer,age,Age,,
      calculate,b,,1 + 1,age
      """,
      finding: """
        error: survey, row 3, column 'trigger': 'age' is no reference to a question. \
        Write ${name}, and several with commas between.
        """,
    ),
    OneMistake(
      "a slip in a predicate's name",
      """
      type,name,label,calculation
      begin_repeat,child,Child,
      integer,cage,Age,
      end_repeat,,,
      calculate,adults,,count(${child}[cgae > 17])
      """,
      finding: """
        error: survey, row 5, column 'calculation': The path leads nowhere: there is no 'cgae' at \
        that place. Did you mean 'cage'?
        """,
    ),
  ]
}
