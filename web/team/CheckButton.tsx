import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useViewer } from '../session/viewer.ts';
import type { Contact } from './answers.ts';

/** The form is loaded by those who use it. */
const RecordCheck = lazy(async () => ({
  default: (await import('./RecordCheck.tsx')).RecordCheck,
}));

interface Props {
  readonly contact: Contact;
  readonly team: string;
  readonly onDone: () => void;
}

/** For officers, and for those who act for the team: to say how a contact was checked. */
export function CheckButton({ contact, team, onDone }: Props) {
  const { t } = useTranslation();
  const viewer = useViewer();
  const [isOpen, setOpen] = useState(false);
  const isOwn = viewer?.teams.includes(team) === true;
  if (contact.channels.length === 0 || !(isOwn || viewer?.role === 'OFFICER')) return null;
  return (
    <>
      <button
        type="button"
        className="link"
        onClick={() => {
          setOpen(true);
        }}
      >
        {t('recordCheck.title')}
      </button>
      {isOpen && (
        <Suspense fallback={null}>
          <RecordCheck
            contact={contact}
            isOwn={isOwn}
            onDone={onDone}
            onClose={() => {
              setOpen(false);
            }}
          />
        </Suspense>
      )}
    </>
  );
}
