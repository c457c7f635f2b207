//! What a press wants done away from the interface.

use super::{
    ChooseJob, CopyJob, FileChoice, FileLook, Job, LookJob, OpenJob, PackJob, PacksJob, PhotoChooseJob,
    PhotoJob, PhotoLookJob, SymbolsJob, VoiceJob,
};

/// What the program has to do besides showing the screen.
#[derive(Debug, Clone, PartialEq)]
pub enum Effect {
    /// Read the screen again.
    Hear,
    /// Make the document, away from the interface; then tell [`super::Session::document_made`].
    MakeDocument(Box<Job>),
    /// Look where a copy could be saved; then tell [`super::Session::place_found`] and [`super::Session::looked`].
    Look(LookJob),
    /// Let the person who helps choose a folder; then tell [`super::Session::place_chosen`].
    ChoosePlace(ChooseJob),
    /// Save a copy of the document; then tell [`super::Session::document_saved`].
    SaveDocument(CopyJob),
    /// Open the document in the computer's own viewer; then tell [`super::Session::document_opened`].
    OpenDocument(OpenJob),
    /// Look for files that somebody could bring; then tell [`super::Session::file_found`].
    LookForFiles(FileLook),
    /// Let the person who helps choose a file; then tell [`super::Session::file_chosen`].
    ChooseFile(FileChoice),
    /// Read a council's pack; then tell [`super::Session::pack_opened`].
    OpenPack(PackJob),
    /// Put a pack into the folder of packs or take some away; then tell [`super::Session::packs_are`].
    ChangePacks(PacksJob),
    /// Do something with picture packs, away from the interface; then tell [`super::Session::symbols_done`].
    Symbols(SymbolsJob),
    /// Look for photos on this computer; then tell [`super::Session::photos_found`] and [`super::Session::photos_looked`].
    LookForPhotos(PhotoLookJob),
    /// Let somebody choose a photo; then tell [`super::Session::photo_chosen`].
    ChoosePhoto(PhotoChooseJob),
    /// Make a photo ready, away from the interface; then tell [`super::Session::photo_ready`].
    MakePhoto(PhotoJob),
    /// Record the person's voice, or play it; then tell [`super::Session::listened`].
    Voice(VoiceJob),
    /// Show the next page of a long list.
    More,
    /// Let scanning rest, or pointing stop or go on.
    Still,
    /// Close the program.
    Close,
}
