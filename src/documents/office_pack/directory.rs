//! How files stand in a ZIP: each after its own short head, and a list of all at the end. Numbers are little end first.
//! Source: PKWARE, APPNOTE.TXT 6.3.10; the extra field 0x9901 is WinZip's.

use super::{LONGEST_NAME, MOST_FILES, PackError, is_zip, lock};
use crate::domain::moment::Moment;

const HEAD: &[u8; 4] = b"PK\x03\x04";
const LISTED: &[u8; 4] = b"PK\x01\x02";
const END: &[u8; 4] = b"PK\x05\x06";
/// The end without a comment, and the longest comment.
const END_LENGTH: usize = 22;
const LONGEST_COMMENT: usize = 65_535;
/// Version 5.1: the first that knows AES.
const VERSION: u16 = 51;
/// Locked, and the name in UTF-8.
const FLAGS: u16 = 0x0801;
const IS_LOCKED: u16 = 1;
/// "See the extra field."
const AES: u16 = 99;
const EXTRA: u16 = 0x9901;
/// AES-256, stored.
const STRONGEST: u8 = 3;
const STORED: u16 = 0;

/// A file as it lies in a pack.
pub struct Entry<'a> {
    pub name: String,
    pub locked: &'a [u8],
}

/// The pack of these files: name, length before it was locked, locked bytes. The caller keeps all far below 4 GB.
pub fn write<'n>(files: impl Iterator<Item = (&'n str, usize, Vec<u8>)>, made: Moment) -> Vec<u8> {
    let (mut pack, mut list, mut count) = (Vec::new(), Vec::new(), 0_u16);
    for (name, length, locked) in files {
        let start = size(pack.len());
        let common = common(name, length, locked.len(), made);
        let extra = extra();
        pack.extend([HEAD.as_slice(), &common, name.as_bytes(), &extra, &locked].concat());
        // By DOS; no comment, first disk, no attributes.
        let more = [[0; 10].as_slice(), &start.to_le_bytes()].concat();
        list.extend([LISTED.as_slice(), &VERSION.to_le_bytes(), &common, &more, name.as_bytes(), &extra].concat());
        count += 1;
    }
    let (start, length, count) = (size(pack.len()), size(list.len()), count.to_le_bytes());
    pack.extend(list);
    pack.extend(
        [END.as_slice(), &[0; 4], &count, &count, &length.to_le_bytes(), &start.to_le_bytes(), &[0; 2]].concat(),
    );
    pack
}

fn size(length: usize) -> u32 {
    u32::try_from(length).unwrap_or(u32::MAX)
}

/// What a file's head and its line in the list have in common: 26 bytes.
fn common(name: &str, length: usize, locked: usize, made: Moment) -> Vec<u8> {
    let (time, day) = dos(made);
    let names = u16::try_from(name.len()).unwrap_or(u16::MAX);
    let [version, flags, method, time, day] = [VERSION, FLAGS, AES, time, day].map(u16::to_le_bytes);
    // The sum over the clear bytes stays out: AE-2 has a code of its own.
    let [sum, locked, length] = [0, size(locked), size(length)].map(u32::to_le_bytes);
    let [names, extras] = [names, size(extra().len()) as u16].map(u16::to_le_bytes);
    [[version, flags, method, time, day].concat(), [sum, locked, length].concat(), [names, extras].concat()].concat()
}

fn extra() -> Vec<u8> {
    let [mark, length, version, method] = [EXTRA, 7, 2, STORED].map(u16::to_le_bytes);
    [mark.as_slice(), &length, &version, b"AE", &[STRONGEST], &method].concat()
}

/// Time and day as DOS wrote them: from 1980 on, in steps of two seconds.
fn dos(made: Moment) -> (u16, u16) {
    let (hour, minute) = made.clock();
    let (year, month, day) = made.day().civil();
    let year = (year - 1980).clamp(0, 127) as u16;
    (u16::from(hour) << 11 | u16::from(minute) << 5, year << 9 | (month as u16) << 5 | day as u16)
}

/// The files of a pack, none of them opened yet. Nothing is allocated before the list has been found to fit the file.
pub fn read(bytes: &[u8]) -> Result<Vec<Entry<'_>>, PackError> {
    if !is_zip(bytes) && !bytes.starts_with(END) {
        return Err(PackError::NotAPack);
    }
    let end = end(bytes).ok_or(PackError::CutOff)?;
    let (disks, count) = (number(end, 4, 4), number(end, 10, 2));
    let (length, start) = (number(end, 12, 4), number(end, 16, 4));
    if count > MOST_FILES {
        return Err(PackError::TooBig);
    }
    if disks != 0 {
        return Err(PackError::Foreign);
    }
    let mut list = within(bytes, start, length)?;
    let mut entries = Vec::with_capacity(count);
    let mut held = 0;
    for _ in 0..count {
        let (line, rest) = split(list, 46)?;
        let [name, extra, comment] = [28, 30, 32].map(|at| number(line, at, 2));
        if !line.starts_with(LISTED) || name > LONGEST_NAME {
            return Err(PackError::Altered);
        }
        let (called, rest) = split(rest, name)?;
        let (extra, rest) = split(rest, extra)?;
        list = split(rest, comment)?.1;
        let called = String::from_utf8_lossy(called).into_owned();
        if called.ends_with(['/', '\\']) {
            continue;
        }
        let stored = number(line, 10, 2) == usize::from(AES) && number(line, 8, 2) & usize::from(IS_LOCKED) != 0;
        if !stored || !is_ours(extra) {
            return Err(PackError::Foreign);
        }
        let locked = number(line, 20, 4);
        held += locked;
        // Files that lie over one another would swell: together they are never longer than the pack.
        if locked < lock::OVERHEAD || held > bytes.len() {
            return Err(PackError::Altered);
        }
        entries.push(Entry { name: called, locked: body(bytes, number(line, 42, 4), locked)? });
    }
    Ok(entries)
}

/// The end of the list: its comment reaches to the end of the file.
fn end(bytes: &[u8]) -> Option<&[u8]> {
    let last = bytes.len().checked_sub(END_LENGTH)?;
    (last.saturating_sub(LONGEST_COMMENT)..=last).rev().find_map(|at| {
        let end = bytes.get(at..).filter(|end| end.starts_with(END))?;
        (number(end, 20, 2) == last - at).then_some(end)
    })
}

/// Whether the extra field says: AES-256, stored.
fn is_ours(mut extra: &[u8]) -> bool {
    while let Ok((head, rest)) = split(extra, 4) {
        let Ok((field, rest)) = split(rest, number(head, 2, 2)) else { return false };
        if number(head, 0, 2) == usize::from(EXTRA) {
            let strongest = field.get(4) == Some(&STRONGEST);
            return field.len() == 7 && strongest && number(field, 5, 2) == usize::from(STORED);
        }
        extra = rest;
    }
    false
}

fn body(bytes: &[u8], start: usize, length: usize) -> Result<&[u8], PackError> {
    let head = within(bytes, start, 30)?;
    if !head.starts_with(HEAD) {
        return Err(PackError::Altered);
    }
    within(bytes, start + 30 + number(head, 26, 2) + number(head, 28, 2), length)
}

fn within(bytes: &[u8], start: usize, length: usize) -> Result<&[u8], PackError> {
    let end = start.checked_add(length).ok_or(PackError::Altered)?;
    bytes.get(start..end).ok_or(PackError::Altered)
}

fn split(bytes: &[u8], at: usize) -> Result<(&[u8], &[u8]), PackError> {
    bytes.split_at_checked(at).ok_or(PackError::Altered)
}

/// A number of at most four bytes; beyond the end it is nothing.
fn number(bytes: &[u8], at: usize, length: usize) -> usize {
    let digits = bytes.iter().skip(at).take(length).rev();
    digits.fold(0_u32, |number, byte| number << 8 | u32::from(*byte)) as usize
}
