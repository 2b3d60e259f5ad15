/** A document that cannot be read: the message is one clear line for the editor, without the file's name. */
export class InputError extends Error {}
