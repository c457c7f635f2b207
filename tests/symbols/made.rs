//! Packs for tests, and the program that checks them.

use std::path::Path;
use std::time::{Duration, Instant};

use my_own_plan::content::Content;

use super::zipped::{zip_of, zipped};

pub const HEAD: &str =
    "id = \"mine\"\nname = \"Sam's symbols\"\nmade_by = \"Jo\"\nlicence = \"Only for Sam\"\n";

pub fn png(colour: [u8; 3], side: u32) -> Vec<u8> {
    let mut bytes = std::io::Cursor::new(Vec::new());
    let picture = image::RgbImage::from_pixel(side, side, image::Rgb(colour));
    picture.write_to(&mut bytes, image::ImageFormat::Png).unwrap();
    bytes.into_inner()
}

pub fn list(print: bool, pictures: &[(&str, &str)]) -> String {
    let each = |(key, file): &(&str, &str)| format!("[[picture]]\nkey = \"{key}\"\nfile = \"{file}\"\n");
    format!("{HEAD}print = {print}\n{}", pictures.iter().map(each).collect::<String>())
}

pub fn pack_of(list: &str, files: &[(&str, &[u8])]) -> Vec<u8> {
    let mut all = vec![zipped("pictures.toml", list.as_bytes())];
    all.extend(files.iter().map(|(name, bytes)| zipped(name, bytes)));
    zip_of(&all)
}

pub fn read(bytes: &[u8]) -> Result<my_own_plan::content::PicturePack, String> {
    let told = |faults: Vec<my_own_plan::content::Fault>| {
        faults.iter().map(ToString::to_string).collect::<Vec<_>>().join("\n")
    };
    Content::built_in().picture_pack_of("x.pictures", bytes).map_err(told)
}

pub const RED: [u8; 3] = [250, 0, 250];
// Whether it was refused, what was said, the most memory in megabytes, and how long it took.
pub fn checked(file: &Path) -> (bool, String, u64, Duration) {
    use std::io::Read as _;
    let began = Instant::now();
    let mut child = std::process::Command::new(env!("CARGO_BIN_EXE_my-own-plan"))
        .args(["pictures", "check"])
        .arg(file)
        .stdout(std::process::Stdio::piped())
        .stderr(std::process::Stdio::piped())
        .spawn()
        .expect("the program starts");
    let (mut out, mut err) = (child.stdout.take().unwrap(), child.stderr.take().unwrap());
    let told = |mut pipe: Box<dyn std::io::Read + Send>| {
        std::thread::spawn(move || {
            let mut said = Vec::new();
            pipe.read_to_end(&mut said).unwrap();
            String::from_utf8_lossy(&said).into_owned()
        })
    };
    let _ = (out.by_ref(), err.by_ref());
    let (out, err) = (told(Box::new(out)), told(Box::new(err)));
    let status = format!("/proc/{}/status", child.id());
    let mut most = 0;
    let ended = loop {
        let told = std::fs::read_to_string(&status).unwrap_or_default();
        let mark = told.lines().find_map(|line| line.strip_prefix("VmHWM:"));
        let kilobytes = mark.and_then(|line| line.trim().trim_end_matches(" kB").parse::<u64>().ok());
        most = most.max(kilobytes.unwrap_or(0));
        if let Some(ended) = child.try_wait().unwrap() {
            break ended;
        }
        std::thread::sleep(Duration::from_micros(300));
    };
    let said = out.join().unwrap() + &err.join().unwrap();
    (!ended.success(), said, most >> 10, began.elapsed())
}
