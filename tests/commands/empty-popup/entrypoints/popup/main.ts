/** The least that a popup made with WXT can be: one word, drawn by a script, as in WXT's own templates. */
document.querySelector('#app')?.append('Leeg');
