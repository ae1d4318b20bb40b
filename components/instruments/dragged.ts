/** The type under which a dragged criterion travels: anything else dropped on the editor is left alone. */
export const DRAGGED = 'application/x-essaim-critere';
