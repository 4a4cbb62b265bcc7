// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/firstrun/importlook.h"
#include "ui/firstrun/stepframe.h"
#include "ui/models/workerpool.h"

class QLineEdit;
class QTableView;

namespace precedent::firstrun {

class ChannelList;

/// A Slack export or slackdump database: which file, what is in it, which of its channels to read.
class ImportStep : public StepFrame
{
    Q_OBJECT
public:
    explicit ImportStep(QWidget *parent = nullptr);
    ~ImportStep() override;

    /// Looks into a file or folder; an empty path forgets what was shown.
    void setPath(const QString &path);

Q_SIGNALS:
    /// Ids of the ticked channels.
    void importChosen(const QString &path, const QStringList &channels);
    void backChosen();

private:
    void addParts();
    void connectParts();
    void show(const base::Result<ImportContents> &contents);
    void refresh();

    ChannelList *m_list;
    QLineEdit *m_path;
    QPushButton *m_file;
    QPushButton *m_folder;
    QTableView *m_table;
    widgets::PlainLabel *m_notice;
    QPushButton *m_back;
    QPushButton *m_run;
    base::CancelToken m_cancel;
    /// Last: its end waits for the look that runs.
    models::WorkerPool m_pool{1};
};

} // namespace precedent::firstrun
