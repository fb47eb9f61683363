//! A document that decides where its lines break: prettier's algorithm.

use std::rc::Rc;

/// The paper that a document is printed on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Page {
    /// The column after which nothing stands if it can be helped.
    pub width: usize,
    /// Columns of a step of indentation.
    pub tab: usize,
    /// Steps are tabs rather than spaces.
    pub tabs: bool,
}

#[derive(Debug, Clone)]
pub(crate) enum Doc {
    Text(String),
    /// Lines that are not indented.
    Verbatim(String),
    /// A space, or a new line when the group breaks.
    Line,
    /// Nothing, or a new line when the group breaks.
    Soft,
    /// A new line, always.
    Hard,
    /// The same, which leaves the spaces before it.
    HardAfterSpaces,
    Concat(Vec<Doc>),
    Indent(Box<Doc>),
    /// One text when the group breaks, another when it does not.
    IfBreak(Box<Doc>, Box<Doc>),
    Group {
        content: Box<Doc>,
        breaks: bool,
    },
    /// A part of several layouts.
    Shared(Rc<Doc>),
    /// What is around breaks.
    BreakParent,
    /// The first of several layouts that fits, else the last one. What breaks inside does not break what is around.
    Choice(Vec<Doc>),
    /// ` =`'s right side: on a line of its own, and indented, when its beginning does not fit.
    Assigned(Box<Doc>),
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Mode {
    Flat,
    Break,
}

#[derive(Clone, Copy)]
struct Command<'a> {
    indent: usize,
    mode: Mode,
    doc: &'a Doc,
}

impl Doc {
    pub(crate) fn text(text: impl Into<String>) -> Self {
        Self::Text(text.into())
    }

    pub(crate) fn concat(parts: impl IntoIterator<Item = Doc>) -> Self {
        Self::Concat(parts.into_iter().collect())
    }

    pub(crate) fn indent(self) -> Self {
        Self::Indent(Box::new(self))
    }

    /// A group breaks when something in it must, or when it does not fit.
    pub(crate) fn group(self) -> Self {
        let breaks = self.must_break();
        Self::Group { content: Box::new(self), breaks }
    }

    pub(crate) fn broken(self) -> Self {
        Self::Group { content: Box::new(self), breaks: true }
    }

    pub(crate) fn shared(self) -> Self {
        Self::Shared(Rc::new(self))
    }

    pub(crate) fn if_break(broken: Doc, flat: Doc) -> Self {
        Self::IfBreak(Box::new(broken), Box::new(flat))
    }

    fn must_break(&self) -> bool {
        match self {
            Self::Text(_) | Self::Line | Self::Soft | Self::Choice(_) => false,
            Self::Hard | Self::HardAfterSpaces | Self::Verbatim(_) | Self::BreakParent => true,
            Self::Concat(parts) => parts.iter().any(Self::must_break),
            Self::Indent(content) | Self::Assigned(content) => content.must_break(),
            Self::Shared(content) => content.must_break(),
            Self::IfBreak(broken, flat) => broken.must_break() || flat.must_break(),
            Self::Group { breaks, .. } => *breaks,
        }
    }

    /// Whether there is a new line in it, whatever it is part of.
    pub(crate) fn will_break(&self) -> bool {
        match self {
            Self::Choice(layouts) => layouts.first().is_some_and(Self::will_break),
            Self::Concat(parts) => parts.iter().any(Self::will_break),
            Self::Indent(content) | Self::Assigned(content) => content.will_break(),
            Self::Shared(content) => content.will_break(),
            Self::IfBreak(broken, flat) => broken.will_break() || flat.will_break(),
            Self::Group { content, breaks } => *breaks || content.will_break(),
            _ => self.must_break(),
        }
    }

    pub(crate) fn print(&self, page: Page) -> String {
        let mut text = String::new();
        let mut column = 0;
        // A line that was forced into something flat: what comes next is measured anew.
        let mut remeasure = false;
        let fits = |first, rest: &[Command<'_>], column: usize| fits(page.width, first, rest, column);
        let mut commands = vec![Command { indent: 0, mode: Mode::Break, doc: self }];
        while let Some(Command { indent, mode, doc }) = commands.pop() {
            let with = |doc| Command { indent, mode, doc };
            match doc {
                Self::Text(part) => {
                    text.push_str(part);
                    column += width(part);
                }
                Self::Verbatim(lines) => {
                    text.push_str(lines);
                    column = width(lines.rsplit('\n').next().unwrap_or_default());
                }
                Self::Line if mode == Mode::Flat => {
                    text.push(' ');
                    column += 1;
                }
                Self::Soft if mode == Mode::Flat => {}
                Self::Line | Self::Soft | Self::Hard | Self::HardAfterSpaces => {
                    remeasure |= mode == Mode::Flat;
                    if !matches!(doc, Self::HardAfterSpaces) {
                        text.truncate(text.trim_end_matches([' ', '\t']).len());
                    }
                    text.push('\n');
                    match page.tabs {
                        true => text.extend(std::iter::repeat_n('\t', indent / page.tab.max(1))),
                        false => text.extend(std::iter::repeat_n(' ', indent)),
                    }
                    column = indent;
                }
                Self::Concat(parts) => commands.extend(parts.iter().rev().map(with)),
                Self::Indent(content) => commands.push(Command { indent: indent + page.tab, mode, doc: content }),
                Self::IfBreak(broken, flat) => commands.push(with(if mode == Mode::Break { broken } else { flat })),
                Self::Group { content, breaks } => {
                    let flat = Command { indent, mode: Mode::Flat, doc: content };
                    let again = std::mem::take(&mut remeasure);
                    let is_flat = mode == Mode::Flat && !again;
                    let stays = !breaks && (is_flat || fits(flat, &commands, column));
                    commands.push(if stays { flat } else { Command { mode: Mode::Break, ..flat } });
                }
                Self::BreakParent => {}
                Self::Shared(content) => commands.push(with(content)),
                Self::Choice(layouts) => {
                    let flat = |doc| Command { indent, mode: Mode::Flat, doc };
                    let again = std::mem::take(&mut remeasure);
                    if mode == Mode::Flat && !again {
                        commands.extend(layouts.first().map(flat));
                        continue;
                    }
                    match layouts.iter().find(|layout| fits(flat(layout), &commands, column)) {
                        Some(layout) => commands.push(flat(layout)),
                        None => commands.extend(layouts.last().map(|doc| Command { indent, mode: Mode::Break, doc })),
                    }
                }
                Self::Assigned(content) => {
                    commands.push(with(content));
                    let line = Command { indent, mode: Mode::Flat, doc: &Self::Line };
                    if mode == Mode::Break && !fits(line, &commands, column) {
                        commands.pop();
                        commands.push(Command { indent: indent + page.tab, mode, doc: content });
                        commands.push(Command { indent: indent + page.tab, mode: Mode::Break, doc: &Self::Line });
                    } else {
                        commands.push(line);
                    }
                }
            }
        }
        text
    }
}

/// Whether a document, and what follows it up to the first possible new line, fits after `column`.
fn fits(page: usize, first: Command<'_>, rest: &[Command<'_>], column: usize) -> bool {
    let Some(mut room) = page.checked_sub(column) else { return false };
    let mut rest = rest.iter().rev();
    let mut open = vec![first];
    // A space only takes room when something comes after it.
    let mut space = 0;
    while let Some(Command { indent, mode, doc }) = open.pop().or_else(|| rest.next().copied()) {
        match doc {
            Doc::Text(part) if part.is_empty() => {}
            Doc::Text(part) => match room.checked_sub(width(part) + space) {
                Some(left) => (room, space) = (left, 0),
                None => return false,
            },
            Doc::Line if mode == Mode::Flat => space = 1,
            Doc::Soft if mode == Mode::Flat => {}
            Doc::BreakParent => {}
            Doc::Shared(content) => open.push(Command { indent, mode, doc: content }),
            Doc::Line | Doc::Soft | Doc::Hard | Doc::HardAfterSpaces | Doc::Verbatim(_) => return true,
            Doc::Concat(parts) => open.extend(parts.iter().rev().map(|doc| Command { indent, mode, doc })),
            Doc::Indent(content) => open.push(Command { indent, mode, doc: content }),
            Doc::Assigned(_) if mode == Mode::Break => return true,
            Doc::Assigned(content) => {
                space = 1;
                open.push(Command { indent, mode, doc: content });
            }
            Doc::Choice(layouts) => {
                let layout = if mode == Mode::Break { layouts.last() } else { layouts.first() };
                open.extend(layout.map(|doc| Command { indent, mode, doc }));
            }
            Doc::IfBreak(broken, flat) => {
                open.push(Command { indent, mode, doc: if mode == Mode::Break { broken } else { flat } });
            }
            Doc::Group { content, breaks } => {
                open.push(Command { indent, mode: if *breaks { Mode::Break } else { mode }, doc: content });
            }
        }
    }
    true
}

/// Columns that a text takes in an editor.
pub(super) fn width(text: &str) -> usize {
    if text.is_ascii() { text.len() } else { text.chars().map(char_width).sum() }
}

fn char_width(c: char) -> usize {
    match c {
        '\u{0}'..='\u{1f}' | '\u{7f}'..='\u{9f}' => 0,
        '\u{300}'..='\u{36f}' | '\u{483}'..='\u{489}' | '\u{591}'..='\u{5bd}' | '\u{64b}'..='\u{65f}' => 0,
        '\u{1ab0}'..='\u{1aff}' | '\u{1dc0}'..='\u{1dff}' | '\u{20d0}'..='\u{20f0}' | '\u{fe00}'..='\u{fe0f}' => 0,
        '\u{1100}'..='\u{115f}' | '\u{2e80}'..='\u{303e}' | '\u{3041}'..='\u{a4cf}' | '\u{a960}'..='\u{a97c}' => 2,
        '\u{ac00}'..='\u{d7a3}' | '\u{f900}'..='\u{faff}' | '\u{fe30}'..='\u{fe6b}' | '\u{ff01}'..='\u{ff60}' => 2,
        '\u{ffe0}'..='\u{ffe6}' | '\u{1f300}'..='\u{1f64f}' | '\u{1f680}'..='\u{1f6ff}' => 2,
        '\u{1f900}'..='\u{1f9ff}' | '\u{1fa70}'..='\u{1faff}' | '\u{20000}'..='\u{3fffd}' => 2,
        _ => 1,
    }
}
