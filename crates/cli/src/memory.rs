//! How the program takes its memory from the system.

/// Lets all threads share one heap, in which what is freed is joined with its neighbours at once.
///
/// glibc gives each thread one of its own, and what a thread has freed stays with that: the memory of the JavaScript
/// engine, which has a thread to itself, would be kept beside all that is made of its answer. Threads here wait for each
/// other, so there is nothing to win by keeping them apart. Of small pieces it joins none until a large one is freed, and
/// then all of them: an engine that frees a hundred thousand small ones and a large one now and then spends a tenth of
/// its time on that.
///
/// With `many_documents` it is otherwise: then threads hand pages of documents to each other, all at work at once.
pub(crate) fn share(many_documents: bool) {
    if many_documents {
        return;
    }
    #[cfg(all(target_os = "linux", target_env = "gnu"))]
    #[expect(unsafe_code, reason = "mallopt sets numbers in the allocator, and there is no second thread yet")]
    // SAFETY: `M_ARENA_MAX` takes any positive number, `M_MXFAST` 0. A refusal is no harm: then it is as it was.
    unsafe {
        libc::mallopt(libc::M_ARENA_MAX, 1);
        libc::mallopt(libc::M_MXFAST, 0);
    }
}
