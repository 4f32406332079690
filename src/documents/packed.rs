//! Makes a finished PDF smaller: what is no stream (the tree of tags, the fonts' tables of widths, the places to jump to) goes into one
//! compressed object stream, as ISO 32000-1, 7.5.7 and 7.5.8 say. Streams stay as they are, byte for byte: the seal's place too.

use flate2::Compression;
use flate2::write::ZlibEncoder;
use std::io::Write;

/// The packed file; None for a file that is not laid out as the press lays it out, which then stays as it is.
pub fn pack(file: &[u8]) -> Option<Vec<u8>> {
    let text = |range: std::ops::Range<usize>| std::str::from_utf8(file.get(range)?).ok();
    let end = file.len();
    let tail = text(rfind(file, b"startxref")?..end)?;
    let table: usize = tail.lines().nth(1)?.trim().parse().ok()?;
    let trailer = rfind(file, b"trailer")?;
    let offsets = offsets(text(table..trailer)?)?;
    let keys = file.get(trailer..rfind(file, b"startxref")?)?;
    let keys = keys.get(find(keys, b"<<")? + 2..rfind(keys, b">>")?)?;
    let mut starts: Vec<usize> = offsets.iter().skip(1).copied().chain([table]).collect();
    starts.sort_unstable();

    let mut packed = file.get(..*starts.first()?)?.to_vec();
    let mut entries = vec![(0u8, 0usize, 0usize); offsets.len() + 2];
    let (mut index, mut bodies) = (String::new(), Vec::new());
    let mut inside = 0;
    for (number, start) in offsets.iter().enumerate().skip(1) {
        let next = starts.get(starts.partition_point(|each| each <= start))?;
        let object = file.get(*start..*next)?.trim_ascii_end();
        let head = format!("{number} 0 obj");
        let body = object.strip_prefix(head.as_bytes())?.strip_suffix(b"endobj")?.trim_ascii();
        if body.ends_with(b"endstream") {
            *entries.get_mut(number)? = (1, packed.len(), 0);
            packed.extend_from_slice(object);
            packed.push(b'\n');
        } else {
            *entries.get_mut(number)? = (2, offsets.len(), inside);
            index.push_str(&format!("{number} {} ", bodies.len()));
            bodies.extend_from_slice(body);
            bodies.push(b'\n');
            inside += 1;
        }
    }
    let mut stream = deflated(&[index.as_bytes(), bodies.as_slice()].concat())?;
    // A stream that ends like a line could be taken for one byte shorter than it is.
    while stream.ends_with(b"\r") || stream.ends_with(b"\n") {
        bodies.push(b' ');
        stream = deflated(&[index.as_bytes(), bodies.as_slice()].concat())?;
    }
    let number = offsets.len();
    *entries.get_mut(number)? = (1, packed.len(), 0);
    let head = format!("/Type/ObjStm/N {inside}/First {}", index.len());
    put(&mut packed, number, head.as_bytes(), &stream);

    let own = packed.len();
    *entries.get_mut(number + 1)? = (1, own, 0);
    // The head of the chain of free numbers, of which there are none.
    *entries.first_mut()? = (0, 0, 65_535);
    let rows = entries.iter().flat_map(|(kind, place, second)| {
        let [.., a, b, c, d] = place.to_be_bytes();
        let [.., e, f] = second.to_be_bytes();
        [*kind, a, b, c, d, e, f]
    });
    let rows = deflated(&rows.collect::<Vec<u8>>())?;
    let size = format!("/Size {}", offsets.len());
    let keys = keys.strip_prefix(size.as_bytes())?;
    let head = [format!("/Type/XRef/Size {}/W[1 4 2]", entries.len()).as_bytes(), keys].concat();
    put(&mut packed, number + 1, &head, &rows);
    packed.extend_from_slice(format!("startxref\n{own}\n%%EOF").as_bytes());
    Some(packed)
}

/// Where each object begins, by its number; every number but nought is in use.
fn offsets(table: &str) -> Option<Vec<usize>> {
    let mut lines = table.lines();
    let count: usize = lines.nth(1)?.strip_prefix("0 ")?.trim().parse().ok()?;
    let line = |(number, line): (usize, &str)| {
        let (place, kind) = (line.get(..10)?.parse().ok()?, line.get(17..18)?);
        (kind == if number == 0 { "f" } else { "n" }).then_some(place)
    };
    lines.take(count).enumerate().map(line).collect::<Option<Vec<usize>>>().filter(|all| all.len() == count)
}

fn put(file: &mut Vec<u8>, number: usize, head: &[u8], stream: &[u8]) {
    file.extend_from_slice(format!("{number} 0 obj\n<<").as_bytes());
    file.extend_from_slice(head);
    file.extend_from_slice(format!("/Filter/FlateDecode/Length {}>>\nstream\n", stream.len()).as_bytes());
    file.extend_from_slice(stream);
    file.extend_from_slice(b"\nendstream\nendobj\n");
}

fn deflated(bytes: &[u8]) -> Option<Vec<u8>> {
    let mut encoder = ZlibEncoder::new(Vec::new(), Compression::new(6));
    encoder.write_all(bytes).ok()?;
    encoder.finish().ok()
}

fn find(file: &[u8], word: &[u8]) -> Option<usize> {
    file.windows(word.len()).position(|window| window == word)
}

fn rfind(file: &[u8], word: &[u8]) -> Option<usize> {
    file.windows(word.len()).rposition(|window| window == word)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_laid_out_otherwise_stays_as_it_is() {
        for file in
            [b"".as_slice(), b"%PDF-1.7", b"trailer\n<<>>\nstartxref\n99\n%%EOF", b"xref\n0 9\ntrailer<<startxref\n0\n"]
        {
            assert_eq!(pack(file), None);
        }
    }
}
