//! Every picture that a lesson names is drawn.

use std::collections::BTreeSet;

use thinkclick::domain::activity::Scene;

use crate::checker::steps;
use crate::*;

/// The names of the drawings on a sheet under public/pictures.
fn drawn(sheet: &str) -> BTreeSet<String> {
    let path = root().join("../public/pictures").join(sheet);
    let svg = std::fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    svg.split("<symbol ")
        .skip(1)
        .filter_map(|symbol| Some(symbol.split_once("id=\"")?.1.split_once('"')?.0.to_owned()))
        .collect()
}

fn dead(scene: &Scene, cast: &BTreeSet<String>, scenes: &BTreeSet<String>) -> Vec<String> {
    let actors = scene.cast.iter().map(|actor| (cast, format!("{}-{}", actor.who(), actor.mood())));
    let things = scene.thing.iter().chain([&scene.place]).map(|name| (scenes, name.to_string()));
    actors.chain(things).filter(|(sheet, name)| !sheet.contains(name)).map(|(_, name)| name).collect()
}

/// The characters who have a sheet of their own.
const CAST: [&str; 6] = ["pip", "tansy", "bramble", "moss", "bear", "deer"];

#[test]
fn no_lesson_names_a_picture_that_is_not_there() {
    let look = |look: &str| CAST.iter().flat_map(|who| drawn(&format!("{look}/{who}.svg"))).collect::<BTreeSet<_>>();
    let (mut cast, scenes) = (look("cast"), drawn("scenes.svg"));
    assert_eq!(cast, look("cast-older"), "the older cast has the same characters and moods");
    cast.extend(drawn("heroes.svg"));
    let missing: Vec<String> = steps(root())
        .into_iter()
        .flat_map(|band| lessons(band).activities)
        .flat_map(|activity| {
            let names = dead(&activity.scene, &cast, &scenes);
            names.into_iter().map(move |name| format!("lessons/{}.toml names the picture {name}", activity.id))
        })
        .collect();
    assert!(missing.is_empty(), "\n{}\ndraw them, or choose one of {cast:?} {scenes:?}", missing.join("\n"));
}
